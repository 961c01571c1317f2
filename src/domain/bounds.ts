import type { Geometry, Position as GeoPosition } from "geojson";
import type { Bounds } from "./city";

/**
 * The box around a geometry, in degrees. Geometries across the antimeridian are not handled: a city does not lie there.
 * @throws when a geometry has no position
 */
export function boundsOf(geometries: readonly Geometry[]): Bounds {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const stretch = ([x = Number.NaN, y = Number.NaN]: GeoPosition) => {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  };
  for (const geometry of geometries) {
    if (geometry.type === "Point") stretch(geometry.coordinates);
    else for (const position of positionsOf(geometry)) stretch(position);
  }
  if (!Number.isFinite(west)) throw new Error("bounds: got no position, wanted at least one");
  return [west, south, east, north];
}

function positionsOf(geometry: Geometry): GeoPosition[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    case "GeometryCollection":
      return geometry.geometries.flatMap(positionsOf);
  }
}
