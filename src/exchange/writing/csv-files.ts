import type { ExportContent, ExportFile } from "../../domain/export";
import { aboutLines } from "./about";
import { encodeRows, INTERNATIONAL, ITALIAN, writeCsv } from "./csv";

/**
 * A CSV for each table, and beside them one that says where all comes from. It is a file of its own and no block before or
 * after the rows: CSV knows no comments, and a block would be sorted, summed and read as rows by every program, this app
 * included. One zip keeps them together.
 */
export function writeCsvFiles(
  content: ExportContent,
  format: "csv" | "csv-italian",
): Record<string, ExportFile["bytes"]> {
  const dialect = format === "csv" ? INTERNATIONAL : ITALIAN;
  const about = aboutLines(content).map(({ label, text }) => [label, text]);
  return Object.fromEntries([
    ...content.tables.map((table) => [`${table.id}.csv`, writeCsv(table, dialect)]),
    ["about.csv", encodeRows(about, dialect)],
  ]);
}
