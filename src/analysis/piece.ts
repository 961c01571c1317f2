import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "../domain/city";

/** Longitude and latitude in degrees; a mutable pair, as GeoJSON and Turf want it. */
export type LonLat = [longitude: number, latitude: number];
export type Ring = LonLat[];

/** One polygon that hangs together, with its box: the outer ring first, then the holes. Rings are closed. */
export interface Piece {
  readonly rings: readonly Ring[];
  readonly bounds: Bounds;
}

/**
 * A piece from closed rings.
 * @throws when a coordinate is not a finite number: nothing can be said of such a shape.
 */
export function pieceOf(rings: readonly Ring[]): Piece {
  const outer = rings[0];
  if (outer === undefined || outer.length < 4)
    throw new Error(`A polygon has at least 4 positions, got ${outer?.length ?? 0}`);
  return { rings, bounds: boundsOf(outer) };
}

/** The box around positions, in degrees. @throws when one of them is not finite. */
export function boundsOf(positions: readonly LonLat[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    if (!Number.isFinite(x) || !Number.isFinite(y))
      throw new Error(`A position is two finite numbers, got ${x}, ${y}`);
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** A GeoJSON position as a pair; a missing number becomes NaN and is refused by `boundsOf`. */
export const lonLat = ([x, y]: Position | readonly [number, number]): LonLat => [
  x ?? Number.NaN,
  y ?? Number.NaN,
];

/** The pieces of a GeoJSON polygon or multipolygon. */
export function piecesOf(geometry: Polygon | MultiPolygon): Piece[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => pieceOf(rings.map((ring) => ring.map(lonLat))));
}

/** A piece as GeoJSON, sharing its coordinates. */
export const polygonOf = (piece: Piece): Polygon => ({ type: "Polygon", coordinates: [...piece.rings] });

/** Whether two boxes share a point. */
export const boxesMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** The box around two boxes. */
export const boxAround = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Whether a box holds a position, its edge included. */
export const boxHolds = (box: Bounds, [x, y]: LonLat): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
