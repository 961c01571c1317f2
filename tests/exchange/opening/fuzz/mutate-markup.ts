import type { Random } from "./random";

const ODD = [
  "",
  " ",
  "0",
  "-1",
  "1e999",
  "NaN",
  "1,2",
  "1,2,3 4",
  ",,",
  "999,999",
  "1 2 3",
  "__proto__",
  "constructor",
  "valueOf",
  "&lt;b&gt;",
  "&#65;",
  "A1048576",
  "XFD1",
  "bool",
  "int",
  "<![CDATA[<b>]]>",
  "x".repeat(300),
] as const;
/** What stands between tags, in an attribute, and a whole element without others in it. */
const PIECES = [
  /(?<=>)[^<>]+(?=<)/g,
  /(?<==")[^"<>]*(?=")/g,
  /(?<=<\/?)[\w:]+/g,
  /<(\w+)[^<>]*>[^<>]*<\/\1>/g,
] as const;

/** XML that is still XML, mostly, with one of its pieces exchanged, doubled or dropped. */
export function mutateMarkup(text: string, random: Random): string {
  const pieces = [...text.matchAll(random.one(PIECES))];
  const piece = pieces[random.below(pieces.length)];
  if (piece === undefined) return text;
  const [found] = piece;
  const isElement = found.startsWith("<");
  const other = isElement ? random.one(["", found + found, found.repeat(40)]) : random.one(ODD);
  return text.slice(0, piece.index) + other + text.slice(piece.index + found.length);
}
