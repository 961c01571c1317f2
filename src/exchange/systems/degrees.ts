import type { Geometry, Position } from "geojson";
import type { SystemChoice } from "../../domain/coordinate-system";
import type { DataRow, Dataset } from "../../domain/dataset";
import { endOf, type Steps } from "../../domain/steps";
import { systemOf, wayOut } from "./known";

/** Positions between two stops: a few milliseconds. A row is moved as a whole, however many it has. */
const STEP = 2000;

/**
 * The dataset with longitude and latitude in degrees (WGS 84); a height stays as it is. Places may be off by the system's
 * `shift`. Numbers that are not finite or have no image become NaN, for the doctor to name. The very same rows come back where
 * there is nothing to do.
 * @throws for a code that no known system has
 */
export const toDegrees = (dataset: Dataset, choice: SystemChoice): Dataset =>
  endOf(toDegreesInSteps(dataset, choice));

/** The same, stopping every few milliseconds so that others can work; the number says how many rows are done. */
export function* toDegreesInSteps(dataset: Dataset, { code, swapped }: SystemChoice): Steps<Dataset> {
  const known = systemOf(code);
  if (known === null) throw new Error(`A known coordinate system was wanted, got EPSG:${code}`);
  const system = { kind: "epsg", code: 4326 } as const;
  if (known.sameAs === 4326 && !swapped) return { ...dataset, system };
  const way = wayOut(known);
  let positions = 0;
  const place: Move = ([first = Number.NaN, second = Number.NaN, ...more]) => {
    positions += 1;
    const [x, y] = swapped ? way(second, first) : way(first, second);
    return [x, y, ...more];
  };
  const rows: DataRow[] = [];
  for (const row of dataset.rows) {
    rows.push(row.geometry === null ? row : { ...row, geometry: moved(row.geometry, place) });
    if (positions < STEP) continue;
    positions = 0;
    yield rows.length;
  }
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
