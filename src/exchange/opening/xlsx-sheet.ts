import type { ImportLimits } from "../../domain/dataset";
import { refused } from "./refusal";
import type { Tally } from "./tally";

/** Cells that have a look and no value; whole columns of them are common. */
const BARE_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g;
/** Headings and titles come on top of the rows that are counted. */
const ABOVE = 20;

/**
 * A sheet without its bare cells, once its farthest cell is known to lie within the limits.
 * @throws Refusal
 */
export function slimSheet(content: Uint8Array, limits: ImportLimits, tally: Tally): Uint8Array {
  const text = new TextDecoder().decode(content).replaceAll(BARE_CELL, "");
  let [rows, columns] = [0, 0];
  for (const [, letters = "", digits = ""] of text.matchAll(ADDRESS)) {
    if (letters === "") continue;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters));
  }
  if (rows > limits.rows + ABOVE) throw refused("too-many-rows", { limit: limits.rows });
  tally.fields(columns);
  tally.cells(rows * columns);
  return new TextEncoder().encode(text);
}

/** `A` is 1, `AA` is 27. */
function columnOf(letters: string): number {
  return [...letters.slice(0, 8).toUpperCase()].reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
