import type { MultiPolygon, Polygon } from "geojson";
import type { Bounds, Position } from "../../domain/city";

type Ring = readonly (readonly number[])[];

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** From the middle to the nearest edge, in degrees of latitude; negative outside. */
  readonly distance: number;
}

/** Fine enough for letters, as a part of the box's shorter side; along a ridge finer would mean thousands of cells. */
const PRECISION = 0.05;

/**
 * Where a name stands: the place in an outline that is farthest from its edges, and from the edges of `within`, which keeps
 * the names of large areas in the first view. This is type-setting and no measure.
 * Source: V. Agafonkin, «A new algorithm for finding a visual center of a polygon», 2016.
 * @returns null when the outline has no ground in the box
 */
export function anchorOf(outline: Polygon | MultiPolygon, within: Bounds): Position | null {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const squeeze = Math.cos((((within[1] + within[3]) / 2) * Math.PI) / 180);
  const box = boxOf(polygons.flat(), within);
  if (box === null) return null;
  const rings = polygons.flat();
  const cellAt = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    distance: distanceTo(rings, box, x, y, squeeze),
  });
  const precision = PRECISION * Math.min(box[2] - box[0], box[3] - box[1]);
  const best = search(cellsOf(box, cellAt), cellAt, precision);
  return best === null || best.distance <= 0 ? null : [best.x, best.y];
}

type CellAt = (x: number, y: number, half: number) => Cell;

function boxOf(rings: readonly Ring[], [west, south, east, north]: Bounds): Bounds | null {
  const points = rings.flat();
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const box: Bounds = [
    Math.max(west, Math.min(...xs)),
    Math.max(south, Math.min(...ys)),
    Math.min(east, Math.max(...xs)),
    Math.min(north, Math.max(...ys)),
  ];
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}

function cellsOf([west, south, east, north]: Bounds, cellAt: CellAt): Cell[] {
  const half = Math.min(east - west, north - south) / 4;
  const steps = (from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / (2 * half)) }, (_, index) => from + half * (2 * index + 1));
  return steps(west, east).flatMap((x) => steps(south, north).map((y) => cellAt(x, y, half)));
}

/** Splits the most promising cell until none can be better than the best one by more than the precision. */
function search(cells: Cell[], cellAt: CellAt, precision: number): Cell | null {
  const most = ({ distance, half }: Cell) => distance + half * Math.SQRT2;
  let best = cells.reduce<Cell | null>(better, null);
  const open = [...cells];
  while (open.length > 0) {
    open.sort((a, b) => most(a) - most(b));
    const cell = open.pop();
    if (cell === undefined || best === null || most(cell) - best.distance <= precision) break;
    const half = cell.half / 2;
    for (const [right, up] of QUARTERS) {
      const quarter = cellAt(cell.x + right * half, cell.y + up * half, half);
      best = better(best, quarter);
      if (most(quarter) - best.distance > precision) open.push(quarter);
    }
  }
  return best;
}

const QUARTERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

const better = (best: Cell | null, cell: Cell): Cell =>
  best === null || cell.distance > best.distance ? cell : best;

/** The distance to the nearest edge of outline or box; even-odd over all rings says on which side. */
function distanceTo(rings: readonly Ring[], box: Bounds, x: number, y: number, squeeze: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [ax = 0, ay = 0] = ring.at(-1) ?? [];
    for (const [bx = 0, by = 0] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, toSegment((x - ax) * squeeze, y - ay, (bx - ax) * squeeze, by - ay));
      [ax, ay] = [bx, by];
    }
  }
  const [west, south, east, north] = box;
  const toBox = Math.min((x - west) * squeeze, (east - x) * squeeze, y - south, north - y);
  return inside ? Math.min(nearest, toBox) : -nearest;
}

function toSegment(px: number, py: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
