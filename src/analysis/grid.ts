import type { MultiPolygon, Polygon } from "geojson";
import { type LonLat, type Piece, pieceOf, type Ring } from "./piece";

/** Steps of the grid in one degree: a step is a tenth of a millimetre. */
const STEPS = 1e9;

/**
 * A grid of whole numbers around an origin, for the overlay. Turf's overlay reckons in decimal numbers of any length;
 * with short whole ones it is about twice as fast, and a corner that two pieces share is the same number in both.
 */
export interface Grid {
  /** Rings in grid steps from the origin. */
  on(piece: Piece): Ring[];
  /** Pieces in degrees. Corners that fall on one another are one; what has no ground left is gone. */
  off(geometry: Polygon | MultiPolygon): Piece[];
}

/** The grid around the middle of a piece: distances from it stay short. */
export function gridAround({ bounds: [west, south, east, north] }: Piece): Grid {
  const [x0, y0] = [Math.round(((west + east) / 2) * STEPS), Math.round(((south + north) / 2) * STEPS)];
  const onto = ([x, y]: LonLat): LonLat => [Math.round(x * STEPS) - x0, Math.round(y * STEPS) - y0];
  const back = ([x = Number.NaN, y = Number.NaN]: number[]): LonLat => [
    (Math.round(x) + x0) / STEPS,
    (Math.round(y) + y0) / STEPS,
  ];
  return {
    on: ({ rings }) => rings.map((ring) => ring.map(onto)),
    off: (geometry) => {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return polygons.flatMap((rings) => asPiece(rings.map((ring) => withoutRepeats(ring.map(back)))));
    },
  };
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter(([x, y], i) => {
    const before = ring[i - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function asPiece([outer, ...holes]: readonly Ring[]): Piece[] {
  if (outer === undefined || outer.length < 4) return [];
  return [pieceOf([outer, ...holes.filter((hole) => hole.length >= 4)])];
}
