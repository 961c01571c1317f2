import type { City } from "./city";
import type { DataRow } from "./dataset";
import { cellOf, textIn } from "./import-cells";
import { saysYes } from "./import-words";
import { plain } from "./search";

/** The focus that a text names, by its id or its name in any language of the city. */
export function focusOf(text: string, foci: City["foci"]): string | null {
  const wanted = plain(text);
  if (wanted === "") return null;
  return namesOf(foci).get(wanted) ?? null;
}

/** Made once for a city: thousands of cells are asked about. */
const known = new WeakMap<City["foci"], ReadonlyMap<string, string>>();

/** Ids by the plain form of what each focus is called; where two are called alike the first counts. */
function namesOf(foci: City["foci"]): ReadonlyMap<string, string> {
  const before = known.get(foci);
  if (before !== undefined) return before;
  const names = foci.flatMap(({ id, name }) =>
    [id, ...Object.values(name)].map((one) => [plain(one), id] as const),
  );
  const made = new Map(names.toReversed());
  known.set(foci, made);
  return made;
}

export interface ReadFoci {
  /** Ids, in the city's order. */
  readonly foci: string[];
  /** What named none. */
  readonly unknown: string[];
}

/**
 * The foci of a row: from lists with semicolons, bars, commas or lines between, and from fields that are named like a focus and
 * say yes.
 */
export function fociIn(
  row: Pick<DataRow, "cells">,
  chosen: readonly number[],
  fields: readonly string[],
  foci: City["foci"],
): ReadFoci {
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const field of chosen) {
    const text = textIn(cellOf(row, field));
    const own = focusOf(fields[field] ?? "", foci);
    if (own !== null) {
      if (saysYes(text)) found.add(own);
    } else
      for (const piece of piecesOf(text, foci)) {
        const id = focusOf(piece, foci);
        if (id === null) unknown.push(piece);
        else found.add(id);
      }
  }
  return { foci: foci.flatMap(({ id }) => (found.has(id) ? [id] : [])), unknown };
}

/** The names in a list. A name may hold commas itself: of pieces between commas the longest run that is a name is taken. */
function piecesOf(text: string, foci: City["foci"]): string[] {
  return text
    .split(/[;|\n]/)
    .flatMap((piece) => runsOf(piece.split(","), foci))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** Names have few commas, and a long list is not tried in all its runs. */
const LONGEST_RUN = 4;

function runsOf(pieces: readonly string[], foci: City["foci"]): string[] {
  const runs: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    let length = Math.min(LONGEST_RUN, pieces.length - start);
    const run = () => pieces.slice(start, start + length).join(",");
    while (length > 1 && focusOf(run(), foci) === null) length -= 1;
    runs.push(run());
    start += length;
  }
  return runs;
}
