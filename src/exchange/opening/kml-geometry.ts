import type { Geometry } from "geojson";

const SEVERAL = new Map([
  ["Point", "MultiPoint"],
  ["LineString", "MultiLineString"],
  ["Polygon", "MultiPolygon"],
]);

/** A geometry as it was meant: KML can write several of a kind only as a collection, and tools put a height of 0 to everything. */
export function kmlGeometry(geometry: Geometry | null): unknown {
  if (geometry?.type !== "GeometryCollection") return geometry === null ? null : flat(geometry);
  const parts = geometry.geometries.map(flat);
  const [first] = parts;
  const several = first === undefined ? undefined : SEVERAL.get(first.type);
  if (several === undefined || parts.some(({ type }) => type !== first?.type)) {
    return { type: "GeometryCollection", geometries: parts };
  }
  return {
    type: several,
    coordinates: parts.map((part) => ("coordinates" in part ? part.coordinates : null)),
  };
}

/** Without its heights, where all of them are 0: the ground. */
function flat(geometry: Geometry): Geometry {
  if (!("coordinates" in geometry) || !isGround(geometry.coordinates)) return geometry;
  return { ...geometry, coordinates: level(geometry.coordinates) } as Geometry;
}

function isGround(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false;
  return Array.isArray(coordinates[0]) ? coordinates.every(isGround) : coordinates[2] === 0;
}

function level(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return Array.isArray(coordinates[0]) ? coordinates.map(level) : coordinates.slice(0, 2);
}
