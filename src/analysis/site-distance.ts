import type { Position } from "../domain/city";
import { type Metres, metres } from "../domain/measure";
import type { Site } from "../domain/site";
import { distance, distanceToPath, pathsOf } from "./distance";
import { inPiece } from "./geometry";
import { lonLat, piecesOf } from "./piece";

/**
 * The one rule for who and what a site reaches: a point or a line reaches as far as its reach, measured on the
 * ellipsoid; a polygon reaches what lies in it. The edge counts as reached.
 */
export function reaches(site: Pick<Site, "geometry" | "reach">, place: Position): boolean {
  const away = distanceTo(site.geometry, place);
  const isArea = site.geometry.type === "Polygon" || site.geometry.type === "MultiPolygon";
  return isArea ? away === 0 : site.reach !== null && away <= site.reach;
}

/** Metres from a place to a site's own geometry, not its reach; 0 inside a polygon. */
export function distanceTo(geometry: Site["geometry"], position: Position): Metres {
  const place = lonLat(position);
  switch (geometry.type) {
    case "Point":
      return distance(place, lonLat(geometry.coordinates));
    case "LineString":
    case "MultiLineString":
      return nearest(pathsOf(geometry).map((path) => distanceToPath(place, path)));
    case "Polygon":
    case "MultiPolygon": {
      const pieces = piecesOf(geometry);
      if (pieces.some((piece) => inPiece(place, piece))) return metres(0);
      return nearest(pieces.flatMap(({ rings }) => rings.map((ring) => distanceToPath(place, ring))));
    }
  }
}

const nearest = (distances: readonly Metres[]): Metres => metres(Math.min(...distances));
