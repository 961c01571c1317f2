import type { Geometry, Position } from "geojson";
import type { SystemChoice } from "../../domain/coordinate-system";
import type { Dataset } from "../../domain/dataset";
import { systemOf, wayOut } from "./known";

/**
 * The dataset with longitude and latitude in degrees (WGS 84); a height stays as it is. Places may be off by the system's
 * `shift`. Numbers that are not finite or have no image become NaN, for the doctor to name. The very same rows come back where
 * there is nothing to do.
 * @throws for a code that no known system has
 */
export function toDegrees(dataset: Dataset, { code, swapped }: SystemChoice): Dataset {
  const known = systemOf(code);
  if (known === null) throw new Error(`A known coordinate system was wanted, got EPSG:${code}`);
  const system = { kind: "epsg", code: 4326 } as const;
  if (known.sameAs === 4326 && !swapped) return { ...dataset, system };
  const way = wayOut(known);
  const place: Move = ([first = Number.NaN, second = Number.NaN, ...more]) => {
    const [x, y] = swapped ? way(second, first) : way(first, second);
    return [x, y, ...more];
  };
  const rows = dataset.rows.map((row) =>
    row.geometry === null ? row : { ...row, geometry: moved(row.geometry, place) },
  );
  return { ...dataset, system, rows };
}

type Move = (position: Position) => Position;

function moved(geometry: Geometry, move: Move): Geometry {
  const line = (positions: Position[]) => positions.map(move);
  switch (geometry.type) {
    case "Point":
      // A point without numbers is an empty one, and stays so.
      return geometry.coordinates.length === 0
        ? geometry
        : { type: "Point", coordinates: move(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { type: geometry.type, coordinates: line(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { type: geometry.type, coordinates: geometry.coordinates.map(line) };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: geometry.coordinates.map((rings) => rings.map(line)) };
    case "GeometryCollection":
      return { type: geometry.type, geometries: geometry.geometries.map((part) => moved(part, move)) };
  }
}
