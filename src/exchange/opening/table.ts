import type { Cell, DataRow, Dataset, Format } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { fieldNames } from "./field-names";
import type { Tally } from "./tally";

/** The lines of a table as its library gives them, the header among them. */
export interface Lines {
  readonly name: string;
  readonly format: Format;
  readonly lines: readonly (readonly Cell[])[];
}

export interface Table {
  readonly dataset: Dataset;
  readonly faults: readonly OpeningFault[];
}

const isEmpty = (cell: Cell | undefined) => cell === null || cell === undefined || cell === "";
const filled = (line: readonly Cell[]) => line.filter((cell) => !isEmpty(cell)).length;

/**
 * Lines to a dataset: the header is the first line that is no title, a row's number is its line. Without a header, where
 * the first line holds only numbers, fields are called by the letters of a spreadsheet.
 */
export function tableOf({ name, format, lines }: Lines, tally: Tally): Table {
  const head = headOf(lines);
  const first = lines[head] ?? [];
  const headed = !first.every((cell) => isEmpty(cell) || isNumeric(cell));
  const from = head + (headed ? 1 : 0);
  const kept = filledLines(lines, from);
  const width = headed ? widthOf(first, kept) : (kept[0]?.cells.length ?? 0);
  tally.fields(width);
  tally.cells(width * kept.length);
  const fields = fieldNames(
    Array.from({ length: width }, (_, place) => (headed ? String(first[place] ?? "") : null)),
  );
  const faults: OpeningFault[] = [];
  if (head > 0) faults.push({ code: "title-skipped", row: null, values: { dataset: name, lines: head } });
  const rows: DataRow[] = [];
  for (const { index, cells } of kept) {
    tally.row();
    if (cells.length > width && filled(cells.slice(width)) > 0) {
      const values = { dataset: name, cells: cells.length, fields: width };
      faults.push({ code: "cells-beyond-fields", row: index + 1, values });
    }
    rows.push({ number: index + 1, geometry: null, cells: cellsOf(cells, width) });
  }
  return { dataset: { name, format, fields, rows, system: { kind: "none" } }, faults };
}

interface Line {
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** The lines from one on that have something in them. */
function filledLines(lines: readonly (readonly Cell[])[], from: number): Line[] {
  const kept: Line[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const cells = lines[index];
    if (cells !== undefined && !cells.every(isEmpty)) kept.push({ index, cells });
  }
  return kept;
}

/** As many cells as there are fields; what is empty is null. */
function cellsOf(line: readonly Cell[], width: number): Cell[] {
  const cells: Cell[] = [];
  for (let place = 0; place < width; place += 1) {
    const cell = line[place] ?? null;
    cells.push(cell === "" ? null : cell);
  }
  return cells;
}

/** Titles above a table fill one cell of several. */
function headOf(lines: readonly (readonly Cell[])[]): number {
  const some = lines.slice(0, 20);
  const widest = Math.max(0, ...some.map(filled));
  const head = some.findIndex((line) => filled(line) > (widest > 2 ? 1 : 0));
  return Math.max(0, head);
}

/** Columns at the end that have neither a name nor anything in them do not count. */
function widthOf(first: readonly Cell[], rows: readonly Line[]): number {
  let width = first.length;
  const isBare = (place: number) => isEmpty(first[place]) && rows.every(({ cells }) => isEmpty(cells[place]));
  while (width > 0 && isBare(width - 1)) width -= 1;
  return width;
}

const isNumeric = (cell: Cell | undefined) =>
  typeof cell === "number" || (typeof cell === "string" && /^\s*-?[\d.,]*\d\s*$/.test(cell));
