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
  const body = lines.flatMap((cells, index) => (index < head + (headed ? 1 : 0) ? [] : [{ cells, index }]));
  const kept = body.filter(({ cells }) => filled(cells) > 0);
  const width = headed
    ? widthOf(first, kept)
    : Math.max(0, ...kept.slice(0, 1).map(({ cells }) => cells.length));
  tally.fields(width);
  tally.cells(width * kept.length);
  const fields = fieldNames(
    Array.from({ length: width }, (_, place) => (headed ? String(first[place] ?? "") : null)),
  );
  const faults: OpeningFault[] = [];
  if (head > 0) faults.push({ code: "title-skipped", row: null, values: { dataset: name, lines: head } });
  const rows = kept.map(({ cells, index }): DataRow => {
    tally.row();
    if (filled(cells.slice(width)) > 0) {
      const values = { dataset: name, cells: cells.length, fields: width };
      faults.push({ code: "cells-beyond-fields", row: index + 1, values });
    }
    return { number: index + 1, geometry: null, cells: fields.map((_, place) => cells[place] ?? null) };
  });
  return { dataset: { name, format, fields, rows, system: { kind: "none" } }, faults };
}

/** Titles above a table fill one cell of several. */
function headOf(lines: readonly (readonly Cell[])[]): number {
  const some = lines.slice(0, 20);
  const widest = Math.max(0, ...some.map(filled));
  const head = some.findIndex((line) => filled(line) > (widest > 2 ? 1 : 0));
  return Math.max(0, head);
}

/** Columns at the end that have neither a name nor anything in them do not count. */
function widthOf(first: readonly Cell[], rows: readonly { readonly cells: readonly Cell[] }[]): number {
  let width = first.length;
  const isBare = (place: number) => isEmpty(first[place]) && rows.every(({ cells }) => isEmpty(cells[place]));
  while (width > 0 && isBare(width - 1)) width -= 1;
  return width;
}

const isNumeric = (cell: Cell | undefined) =>
  typeof cell === "number" || (typeof cell === "string" && /^\s*-?[\d.,]*\d\s*$/.test(cell));
