import Papa from "papaparse";
import type { Cell } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { decodeText } from "./decode-text";
import { marksFitting, marksOf, numberIn } from "./number-text";
import type { Found, Source } from "./opened";
import { refused } from "./refusal";
import { type Table, tableOf } from "./table";

/** In a draw the earlier one: a comma may be a decimal mark. */
const DELIMITERS = [";", "\t", "|", ","];
/** Lines by which the delimiter is judged. */
const JUDGED = 30;

/** A table of text: the delimiter and the marks of its numbers are found out, cells with leading zeros stay text. */
export function readCsv(source: Source): Found {
  const { text, faults } = decodeText(source.bytes);
  const { delimiter, from } = delimiterOf(text);
  // No more is read than is needed to know that it is too much: a file of line ends would fill the memory.
  const most = source.limits.rows + JUDGED;
  const { data, errors } = Papa.parse<string[]>(text.slice(from), { delimiter, preview: most + 1 });
  source.progress(0.5);
  if (data.length > most) throw refused("too-many-rows", { limit: source.limits.rows });
  const table = tableOf({ name: source.name, format: "csv", lines: data }, source.tally);
  if (table.dataset.rows.length === 0) throw refused("nothing-inside", { format: "csv" });
  source.progress(0.8);
  const broken = errors.map(({ row, message }): OpeningFault => {
    const values = { dataset: source.name, reason: message };
    return { code: "line-unreadable", row: row === undefined ? null : row + 1, values };
  });
  return { datasets: [withNumbers(table)], faults: [...faults, ...broken, ...table.faults] };
}

/** What sets cells apart, and where the table begins; a spreadsheet's own first line `sep=;` says it. */
function delimiterOf(text: string): { readonly delimiter: string; readonly from: number } {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], from: said[0].length };
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return { delimiter: best === undefined || best.score === 0 ? "," : best.delimiter, from: 0 };
}

/** The share of lines that fall into the same number of cells, more than one. */
function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text.slice(0, 200_000), { delimiter, preview: JUDGED });
  const widths = data.filter((line) => line.length > 1 || line[0] !== "").map((line) => line.length);
  const agreeing = widths.map((width) => (width > 1 ? widths.filter((other) => other === width).length : 0));
  return Math.max(0, ...agreeing) / Math.max(1, widths.length);
}

/** Columns that hold nothing but numbers, as numbers. */
function withNumbers({ dataset }: Table): Table["dataset"] {
  const columns = dataset.fields.map((_, place) => {
    const texts: string[] = [];
    for (const { cells } of dataset.rows) {
      const cell = cells[place];
      if (typeof cell === "string") texts.push(cell);
    }
    return { texts, fitting: marksFitting(texts) };
  });
  const commas = columns.some(({ fitting }) => fitting[0] === "comma");
  const marks = columns.map(({ texts, fitting }) => marksOf(texts, fitting, commas));
  const read = (cell: Cell, place: number): Cell => {
    const written = marks[place] ?? null;
    return typeof cell === "string" && written !== null ? numberIn(cell, written) : cell;
  };
  const rows = dataset.rows.map(({ number, geometry, cells }) => ({
    number,
    geometry,
    cells: cells.map(read),
  }));
  return { ...dataset, rows };
}
