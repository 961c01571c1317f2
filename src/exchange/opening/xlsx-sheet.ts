import type { ImportLimits } from "../../domain/dataset";
import { refused } from "./refusal";
import type { Tally } from "./tally";

const SHEET = /<(?:\w+:)?sheetData[\s/>]/;
/** Cells and rows that have a look and no value; whole columns of them are common. */
const BARE_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;
const BARE_ROW = /<(?:\w+:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
/** Where a row or cell begins, and one whose attributes are such as programs write them. */
const BEGUN = /<(?:\w+:)?(?:row|c)(?=[\s/>])/g;
const WHOLE = /<(?:\w+:)?(?:row|c)(?=[\s/>])((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
const ADDRESS = /\sr\s*=\s*["']([^"']*)["']/;
/** Letters of the column, none for a row, and the number of the row. */
const PLACE = /^([A-Z]{0,3})([1-9]\d{0,6})$/;
/** Headings and titles come on top of the rows that are counted. */
const ABOVE = 20;

/**
 * A sheet without what is bare, once its farthest row and cell are known to lie within the limits; any other part of a workbook as
 * it is. The library fills all places up to the address that a row or cell names, whatever that is.
 * @throws Refusal
 */
export function slimSheet(content: Uint8Array, limits: ImportLimits, tally: Tally): Uint8Array {
  const whole = new TextDecoder().decode(content);
  if (!SHEET.test(whole)) return content;
  const text = whole.replaceAll(BARE_CELL, "").replaceAll(BARE_ROW, "");
  let [rows, columns, seen] = [0, 0, 0];
  for (const [, attributes = ""] of text.matchAll(WHOLE)) {
    seen += 1;
    const address = ADDRESS.exec(attributes)?.[1];
    if (address === undefined) continue;
    const [, letters, digits] = PLACE.exec(address) ?? [];
    if (letters === undefined || digits === undefined) throw broken(`a cell at ${address.slice(0, 20)}`);
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters));
  }
  if (seen < (text.match(BEGUN)?.length ?? 0)) throw broken("a cell whose address cannot be read");
  if (rows > limits.rows + ABOVE) throw refused("too-many-rows", { limit: limits.rows });
  tally.fields(columns);
  tally.cells(rows * columns);
  return new TextEncoder().encode(text);
}

const broken = (reason: string) => refused("file-broken", { format: "xlsx", reason });

/** `A` is 1, `AA` is 27; a row has no letters. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
