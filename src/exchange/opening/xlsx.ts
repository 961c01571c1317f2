import { type Zippable, zipSync } from "fflate";
import readSheets, { type CellValue } from "read-excel-file/universal";
import type { Cell } from "../../domain/dataset";
import { layerName } from "./layer-name";
import type { Found, Source } from "./opened";
import { refused } from "./refusal";
import { tableOf } from "./table";
import { slimSheet } from "./xlsx-sheet";
import { entriesOf } from "./zip";

/** What of a workbook is read; pictures and embedded files stay packed. */
const READ = /\.(xml|rels)$/i;

/** Every sheet of a workbook that holds more than one line, as a table: numbers as numbers, dates as ISO 8601 text. */
export async function readXlsx(source: Source): Promise<Found> {
  const clean = cleaned(source);
  source.progress(0.3);
  const sheets = await readSheets(clean, { trim: false });
  source.progress(0.8);
  const filled = sheets.filter(
    ({ data }) => data.filter((line) => line.some((cell) => cell !== null)).length > 1,
  );
  if (filled.length === 0) throw refused("nothing-inside", { format: "xlsx" });
  source.tally.layers(filled.length);
  const tables = filled.map(({ sheet, data }) =>
    tableOf(
      {
        name: layerName(source.name, sheet, filled.length),
        format: "xlsx",
        lines: data.map((line) => line.map(cellOf)),
      },
      source.tally,
    ),
  );
  return { datasets: tables.map(({ dataset }) => dataset), faults: tables.flatMap(({ faults }) => faults) };
}

/**
 * The workbook packed anew, from what was unpacked under the limits: the library would unpack whatever the bytes hold, and make a
 * full grid from one cell in the farthest corner.
 */
function cleaned({ bytes, limits, tally }: Source): ArrayBuffer {
  const entries = entriesOf(bytes, limits.unpackedBytes).filter(({ name }) => READ.test(name));
  const files = entries.map(({ name, unpack }) => [name, slimSheet(unpack(), limits, tally)] as const);
  const packed = zipSync(Object.fromEntries(files) satisfies Zippable, { level: 0 });
  return packed.buffer;
}

function cellOf(value: CellValue | null): Cell {
  if (value === null || typeof value === "boolean" || typeof value === "string")
    return value === "" ? null : value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null;
  // A sheet knows no time zone; a day without an hour is a day.
  return value
    .toISOString()
    .replace(/\.000Z$|Z$/, "")
    .replace(/T00:00:00$/, "");
}
