import type { Metres } from "../../domain/measure";
import type { ResidentPoints } from "../../domain/residents";
import { distance } from "../distance";
import { degreeLengths } from "../ellipsoid";
import type { LonLat } from "../piece";

/** Degrees of a cell, about 300 m: a few cells across the usual reach. */
const CELL = 1 / 256;

/** Nearer or farther than the reach by this part a plain plane decides; between, the one rule does. */
const DOUBT = 0.005;

/** The residents' points sorted into cells, row by row from the south-west. */
export interface PointsGrid {
  readonly points: Pick<ResidentPoints, "longitudes" | "latitudes">;
  readonly west: number;
  readonly south: number;
  readonly wide: number;
  readonly high: number;
  /** Where the points of each cell start in `order`. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

export function pointsGridOf(points: ResidentPoints): PointsGrid {
  const columns = points.longitudes.map((longitude) => Math.floor(longitude / CELL));
  const rows = points.latitudes.map((latitude) => Math.floor(latitude / CELL));
  const [west, south] = [least(columns), least(rows)];
  const wide = columns.length === 0 ? 0 : most(columns) - west + 1;
  const high = rows.length === 0 ? 0 : most(rows) - south + 1;
  const cells = Uint32Array.from(columns, (column, i) => ((rows[i] ?? 0) - south) * wide + column - west);
  return { points, west, south, wide, high, ...sorted(cells, wide * high) };
}

/** A counting sort: the points of each cell stand together. */
function sorted(cells: Uint32Array, count: number): Pick<PointsGrid, "starts" | "order"> {
  const starts = new Uint32Array(count + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < count; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(cells.length);
  cells.forEach((cell, point) => {
    const at = next[cell] ?? 0;
    order[at] = point;
    next[cell] = at + 1;
  });
  return { starts, order };
}

/** The points that a pilot reaches, by the same rule as at rest: distance on the ellipsoid ≤ reach. */
export function pointsWithin(grid: PointsGrid, centre: LonLat, reach: Metres): Uint32Array {
  const { east, north } = degreeLengths(centre[1]);
  const [dx, dy] = [(1.02 * reach) / east, (1.02 * reach) / north];
  const from = Math.max(0, Math.floor((centre[0] - dx) / CELL) - grid.west);
  const to = Math.min(grid.wide - 1, Math.floor((centre[0] + dx) / CELL) - grid.west);
  const low = Math.max(0, Math.floor((centre[1] - dy) / CELL) - grid.south);
  const top = Math.min(grid.high - 1, Math.floor((centre[1] + dy) / CELL) - grid.south);
  const found: number[] = [];
  if (to < from) return new Uint32Array();
  const { longitudes, latitudes } = grid.points;
  for (let row = low; row <= top; row += 1) {
    const end = grid.starts[row * grid.wide + to + 1] ?? 0;
    for (let i = grid.starts[row * grid.wide + from] ?? 0; i < end; i += 1) {
      const point = grid.order[i] ?? 0;
      const [longitude, latitude] = [longitudes[point] ?? 0, latitudes[point] ?? 0];
      const [x, y] = [(longitude - centre[0]) * east, (latitude - centre[1]) * north];
      const part = (x * x + y * y) / (reach * reach);
      if (part > (1 + DOUBT) ** 2) continue;
      if (part < (1 - DOUBT) ** 2 || distance(centre, [longitude, latitude]) <= reach) found.push(point);
    }
  }
  return Uint32Array.from(found);
}

const least = (values: Float64Array): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: Float64Array): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
