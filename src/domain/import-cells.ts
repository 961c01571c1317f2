import type { Cell, DataRow } from "./dataset";
import { plain } from "./search";

/** A cell as text, without space around it; empty where it holds nothing. */
export const textIn = (cell: Cell | undefined): string => String(cell ?? "").trim();

/** The cell of a field; null where no field was chosen or the row ends before it. */
export const cellOf = (row: Pick<DataRow, "cells">, field: number | null): Cell =>
  field === null ? null : (row.cells[field] ?? null);

/** The cells of a field that hold something. */
export const filled = (rows: readonly Pick<DataRow, "cells">[], field: number): Cell[] =>
  rows.map((row) => cellOf(row, field)).filter((cell) => textIn(cell) !== "");

/** A whole number; null for anything else. */
export function wholeNumberIn(cell: Cell): number | null {
  const text = textIn(cell);
  const value = typeof cell === "number" ? cell : /^[-+]?\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

/** A text as an id: small letters and digits with hyphens between; empty where it has neither. */
export const idFrom = (text: string): string =>
  plain(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");

/**
 * Gives ids that nobody has: the wanted one, or with the first number behind it that makes it new. Remembers where it stopped, as
 * a file may call ten thousand places the same.
 */
export function idGiver(taken: Iterable<string>, between = "-"): (wanted: string) => string {
  const given = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; given.has(id); number += 1) id = `${wanted}${between}${number}`;
    next.set(wanted, number);
    given.add(id);
    return id;
  };
}
