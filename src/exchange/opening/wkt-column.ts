import { WKTLoader } from "@loaders.gl/wkt";
import type { Cell, DataRow, Dataset } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { BadGeometry, geometryOf } from "./geometry";
import { Refusal, reasonOf } from "./refusal";
import type { Tally } from "./tally";
import { isWkt } from "./wkt-text";

/** The table with the geometry that one of its columns writes as well-known text, and that column left out. */
export function withWkt(
  dataset: Dataset,
  place: number,
  tally: Tally,
): { readonly dataset: Dataset; readonly faults: readonly OpeningFault[] } {
  const faults: OpeningFault[] = [];
  const rows = dataset.rows.map((row): DataRow => {
    const cells = row.cells.toSpliced(place, 1);
    try {
      return { ...row, cells, geometry: geometryIn(row.cells[place] ?? null, tally) };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const values = { dataset: dataset.name, reason: reasonOf(error) };
      faults.push({ code: "geometry-unreadable", row: row.number, values });
      return { ...row, cells, geometry: null };
    }
  });
  const code = systemCode(dataset, place);
  const system = code === null ? dataset.system : { kind: "epsg" as const, code };
  return { dataset: { ...dataset, fields: dataset.fields.toSpliced(place, 1), rows, system }, faults };
}

function geometryIn(cell: Cell, tally: Tally) {
  if (cell === null || (typeof cell === "string" && /\bEMPTY\s*$/i.test(cell))) return null;
  if (typeof cell !== "string" || !isWkt(cell)) throw new BadGeometry("no well-known text");
  // The library knows heights by their third number, and only some of the words for it.
  const plain = cell.trim().replace(/^((?:SRID=\d+;)?\s*[A-Z]+)\s*(?:ZM|Z|M)\s*\(/i, "$1 (");
  const geometry: unknown = WKTLoader.parseTextSync(plain, { wkt: { crs: false } });
  if (geometry === null) throw new BadGeometry("well-known text that breaks off");
  return geometryOf(geometry, tally);
}

/** `SRID=32632;POINT (…)` in the first row that has one. */
function systemCode({ rows }: Dataset, place: number): number | null {
  const first = rows.find(({ cells }) => cells[place] !== null)?.cells[place];
  const code = /^\s*SRID=(\d{4,6});/i.exec(String(first ?? ""))?.[1];
  return code === undefined ? null : Number(code);
}
