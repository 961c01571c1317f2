import type { Bounds } from "../domain/city";
import type { Site } from "../domain/site";
import { circle } from "./circle";
import { pathsOf } from "./distance";
import { lineBuffer } from "./line-buffer";
import { boxAround, lonLat, type Piece, piecesOf } from "./piece";

/** The ground that a site reaches. Its pieces may overlap one another: a long line comes in runs. */
export interface Influence {
  readonly pieces: readonly Piece[];
  readonly bounds: Bounds;
}

/**
 * The influence area of a site: a polygon is its own, a point or a line reaches as far as its reach says, on the
 * ellipsoid where it stands.
 * @throws when a point or a line has no positive reach, or a coordinate is not finite.
 */
export function influenceOf(site: Pick<Site, "geometry" | "reach">): Influence {
  const pieces = areasOf(site);
  const [first, ...others] = pieces;
  if (first === undefined) throw new Error("An influence area has at least one piece, got none");
  return { pieces, bounds: others.reduce((bounds, piece) => boxAround(bounds, piece.bounds), first.bounds) };
}

function areasOf({ geometry, reach }: Pick<Site, "geometry" | "reach">): Piece[] {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return piecesOf(geometry);
  if (reach === null || !(reach > 0))
    throw new Error(`A ${geometry.type} has a reach above 0 metres, got ${reach}`);
  if (geometry.type === "Point") return [circle(lonLat(geometry.coordinates), reach)];
  return pathsOf(geometry).flatMap((path) => lineBuffer(path, reach));
}
