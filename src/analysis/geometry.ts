import {
  booleanPointInPolygon,
  difference,
  earthRadius,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  area as sphereArea,
  union,
} from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type SquareMetres, squareMetres } from "../domain/measure";
import { AUTHALIC_RADIUS, authalicLatitude } from "./ellipsoid";
import { type Grid, gridAround } from "./grid";
import type { LonLat, Piece, Ring } from "./piece";

/** The one file that calls Turf: pieces in, pieces out. Turf's own errors pass through; the caller names the site. */

const LONGEST_STEP = 0.002;
const SPHERE_TO_ELLIPSOID = (AUTHALIC_RADIUS / earthRadius) ** 2;

/** The ground covered by any of the pieces, as pieces that do not overlap. */
export function unite(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (first === undefined || pieces.length < 2) return [...pieces];
  try {
    return uniteAtOnce(first, pieces);
  } catch (failure) {
    // Turf's sweep over many near-coincident corners can lose a ring; the same pieces one after the other take other sweeps.
    if (pieces.length < 3) throw failure;
    const rest = unite(pieces.slice(1));
    return uniteAtOnce(rest[0] ?? first, [...rest, first]);
  }
}

function uniteAtOnce(anchor: Piece, pieces: readonly Piece[]): Piece[] {
  const grid = gridAround(anchor);
  return off(grid, union(featureCollection(pieces.map((piece) => polygon(grid.on(piece))))));
}

/** The ground of a piece that any of the others covers. */
export function common(piece: Piece, others: readonly Piece[]): Piece[] {
  const grid = gridAround(piece);
  return off(grid, intersect(pairOn(grid, piece, others)));
}

/** The ground of a piece that none of the others covers. */
export function remainder(piece: Piece, others: readonly Piece[]): Piece[] {
  const grid = gridAround(piece);
  return off(grid, difference(pairOn(grid, piece, others)));
}

/** Turf takes the polygons of a multipolygon together even where they overlap, so the others need no union first. */
function pairOn(
  grid: Grid,
  piece: Piece,
  others: readonly Piece[],
): FeatureCollection<Polygon | MultiPolygon> {
  return featureCollection<Polygon | MultiPolygon>([
    polygon(grid.on(piece)),
    multiPolygon(others.map(grid.on)),
  ]);
}

const off = (grid: Grid, feature: Feature<Polygon | MultiPolygon> | null): Piece[] =>
  feature === null ? [] : grid.off(feature.geometry);

/**
 * Ground of a piece on the ellipsoid. Latitudes become authalic ones, where Turf's sphere has the areas of the
 * ellipsoid. Edges are cut into short steps first, so that an edge means the same ground however it is divided.
 */
export function area(piece: Piece): SquareMetres {
  const rings = piece.rings.map(equalArea);
  return squareMetres(sphereArea(polygon(rings)) * SPHERE_TO_ELLIPSOID);
}

/** Ground of several pieces that do not overlap. */
export const areaOf = (pieces: readonly Piece[]): SquareMetres =>
  squareMetres(pieces.reduce((sum, piece) => sum + area(piece), 0));

function equalArea(ring: Ring): Ring {
  const result: Ring = [];
  let previous: LonLat | undefined;
  for (const [x, y] of ring) {
    const [px, py] = previous ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.abs(y - py) / LONGEST_STEP));
    for (let step = 1; step < steps; step += 1) {
      const part = step / steps;
      result.push([px + (x - px) * part, authalicLatitude(py + (y - py) * part)]);
    }
    result.push([x, authalicLatitude(y)]);
    previous = [x, y];
  }
  return result;
}

/** Whether a position lies in a piece; its edge is part of it. */
export const inPiece = (position: LonLat, piece: Piece): boolean => {
  const [west, south, east, north] = piece.bounds;
  const [x, y] = position;
  return (
    x >= west &&
    x <= east &&
    y >= south &&
    y <= north &&
    booleanPointInPolygon(position, polygon([...piece.rings]))
  );
};
