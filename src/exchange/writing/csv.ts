import Papa from "papaparse";
import { type ExportCell, type ExportTable, headingOf } from "../../domain/export";
import { harmless } from "./harmless";

/** How a language writes its tables. */
export interface CsvDialect {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  /** Without this mark Excel reads UTF-8 as the device's old code page. */
  readonly bom: boolean;
}

export const ITALIAN: CsvDialect = { separator: ";", decimal: ",", bom: true };
export const INTERNATIONAL: CsvDialect = { separator: ",", decimal: ".", bom: false };

/**
 * One table as CSV (RFC 4180, UTF-8): a header with the titles and units, then the rows. Numbers have no thousands'
 * marks and as many decimals as they have; texts that a spreadsheet would run are made harmless. Nothing else stands in
 * it, so that columns can be sorted, summed and read by programs.
 */
export function writeCsv(
  { columns, rows }: Pick<ExportTable, "columns" | "rows">,
  dialect: CsvDialect,
): Uint8Array<ArrayBuffer> {
  return encodeRows([columns.map(headingOf), ...rows], dialect);
}

/** Rows without a header, as the list of what an export says of itself. */
export function encodeRows(
  rows: readonly (readonly ExportCell[])[],
  dialect: CsvDialect,
): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse(
    rows.map((row) => row.map((cell) => write(cell, dialect))),
    { delimiter: dialect.separator, newline: "\r\n" },
  );
  return new TextEncoder().encode(`${dialect.bom ? "\uFEFF" : ""}${text}\r\n`);
}

function write(cell: ExportCell, { decimal }: CsvDialect): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell).replace(".", decimal) : harmless(cell);
}
