import type { Geometry } from "geojson";
import type { Cell, DataRow, Dataset } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { COLUMN_NAMES } from "./column-names";
import { coordinateOf } from "./coordinate-text";
import type { Columns } from "./opened";

/** The fields whose names say that they hold longitude and latitude; null: somebody has to say which. */
export function columnsOf({ fields }: Pick<Dataset, "fields">): Columns | null {
  const named = fields.map((field) => ({ field, words: wordsOf(field) }));
  for (const [easts, norths] of COLUMN_NAMES) {
    for (const { field: longitude, words } of named) {
      const rest = restOf(words, easts);
      const partner = named.find((one) => rest !== null && restOf(one.words, norths) === rest);
      if (partner !== undefined) return { longitude, latitude: partner.field };
    }
  }
  return null;
}

/**
 * The table with a point in each row whose two cells hold numbers, in the units of the file. A row with neither has no
 * geometry; one with something else there is a fault, too.
 */
export function withColumns(
  dataset: Dataset,
  columns: Columns,
): { readonly dataset: Dataset; readonly faults: readonly OpeningFault[] } {
  const faults: OpeningFault[] = [];
  const [east, north] = [dataset.fields.indexOf(columns.longitude), dataset.fields.indexOf(columns.latitude)];
  const rows = dataset.rows.map((row): DataRow => {
    const [longitude, latitude] = [row.cells[east] ?? null, row.cells[north] ?? null];
    const geometry = pointOf(longitude, latitude);
    if (geometry === null && (longitude !== null || latitude !== null)) {
      const values = { dataset: dataset.name, longitude: short(longitude), latitude: short(latitude) };
      faults.push({ code: "coordinates-unreadable", row: row.number, values });
    }
    return { number: row.number, geometry, cells: row.cells };
  });
  return { dataset: { ...dataset, rows }, faults };
}

function pointOf(longitude: Cell, latitude: Cell): Geometry | null {
  const [x, y] = [coordinateOf(longitude), coordinateOf(latitude)];
  return x === null || y === null ? null : { type: "Point", coordinates: [x, y] };
}

const short = (cell: Cell) => String(cell ?? "").slice(0, 40);

/** `Coord_X (WGS84)` → coord, x, wgs84. */
function wordsOf(field: string): string[] {
  return field
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** What else the name says, which has to be the same for both of a pair; null where it names no such column. */
function restOf(words: readonly string[], names: readonly string[]): string | null {
  const place = words.findIndex((word) => names.includes(word));
  return place < 0 ? null : words.toSpliced(place, 1).join(" ");
}
