import type { City } from "./city";
import type { DataRow } from "./dataset";
import { filled, textIn, wholeNumberIn } from "./import-cells";
import { focusOf } from "./import-foci";
import type { PilotMapping } from "./import-role";
import { FIELD_WORDS, fitOf, statusIn } from "./import-words";

type Rows = readonly Pick<DataRow, "cells">[];

/** The part of a field's values that have to look alike for the values to say what the field is. */
const MOST = 0.6;
/** Enough rows to know a field by. */
const SAMPLE = 500;

/**
 * Which field of a file says what of a pilot, by the fields' names and, where they say nothing, by the values. A field is taken
 * once. A guess to be looked at, never more.
 */
export function guessPilotMapping(fields: readonly string[], rows: Rows, foci: City["foci"]): PilotMapping {
  const sample = rows.slice(0, SAMPLE);
  const left = new Set(fields.keys());
  const take = (found: number | null): number | null => {
    if (found !== null) left.delete(found);
    return found;
  };
  const named = (words: readonly string[]) => fieldNamed(fields, left, words);
  const like = (looks: (field: number) => boolean) => [...left].find(looks) ?? null;
  const focusFields = fociFields(fields, sample, foci);
  for (const field of focusFields) left.delete(field);
  const status = take(named(FIELD_WORDS.status) ?? like((field) => looksLikeStatus(sample, field)));
  const nameEn = take(named(FIELD_WORDS.nameEn));
  const number = take(named(FIELD_WORDS.number) ?? like((field) => looksLikeNumbering(sample, field)));
  const nameIt = take(named(FIELD_WORDS.nameIt) ?? (nameEn === null ? namesIn(sample, left) : null));
  const id = take(named(FIELD_WORDS.id));
  return { id, nameIt, nameEn, status, number, foci: focusFields };
}

/** The field that counts the residents of a point: by its name, else the only one of whole numbers; null where none is sure. */
export function guessCountField(fields: readonly string[], rows: Rows): number | null {
  const all = new Set(fields.keys());
  const named = fieldNamed(fields, all, FIELD_WORDS.count);
  if (named !== null) return named;
  const whole = [...all].filter((field) => part(rows.slice(0, SAMPLE), field, isCount) === 1);
  const [only, ...others] = whole;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The field that names things: by its name, else the one with the most different texts; null where there is none. */
export function guessNameField(fields: readonly string[], rows: Rows): number | null {
  const all = new Set(fields.keys());
  return fieldNamed(fields, all, FIELD_WORDS.nameIt) ?? namesIn(rows.slice(0, SAMPLE), all);
}

function fieldNamed(
  fields: readonly string[],
  left: ReadonlySet<number>,
  words: readonly string[],
): number | null {
  const fits = [...left].flatMap((field) => {
    const fit = fitOf(fields[field] ?? "", words);
    return fit === null ? [] : [{ field, fit }];
  });
  return fits.sort((a, b) => a.fit - b.fit)[0]?.field ?? null;
}

function fociFields(fields: readonly string[], rows: Rows, foci: City["foci"]): number[] {
  return [...fields.keys()].filter((field) => {
    const name = fields[field] ?? "";
    return (
      fitOf(name, FIELD_WORDS.foci) !== null ||
      focusOf(name, foci) !== null ||
      part(rows, field, (cell) =>
        textIn(cell)
          .split(/[;|,\n]/)
          .some((piece) => focusOf(piece, foci) !== null),
      ) >= MOST
    );
  });
}

/** The part of a field's filled cells that pass a test; 0 where none is filled. */
function part(rows: Rows, field: number, test: (cell: Parameters<typeof textIn>[0] & {}) => boolean): number {
  const cells = filled(rows, field);
  return cells.length === 0 ? 0 : cells.filter((cell) => cell !== null && test(cell)).length / cells.length;
}

const looksLikeStatus = (rows: Rows, field: number): boolean =>
  part(rows, field, (cell) => typeof cell === "string" && statusIn(cell) !== null) >= MOST;

/** Each number from 1 to the number of rows once. */
function looksLikeNumbering(rows: Rows, field: number): boolean {
  const numbers = new Set(filled(rows, field).map(wholeNumberIn));
  return rows.length > 0 && numbers.size === rows.length && rows.every((_, index) => numbers.has(index + 1));
}

const isCount = (cell: Parameters<typeof textIn>[0] & {}): boolean =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= 0;

/** The field with the most different texts of some letters; of several, the one whose texts are of several words. */
function namesIn(rows: Rows, left: ReadonlySet<number>): number | null {
  const candidates = [...left].flatMap((field) => {
    const texts = filled(rows, field).filter(
      (cell) => typeof cell === "string" && /\p{Letter}{2}/u.test(cell),
    );
    const ofWords = texts.filter((cell) => /\p{Letter}\s+\S/u.test(String(cell))).length;
    return texts.length > 0 ? [{ field, different: new Set(texts).size, ofWords }] : [];
  });
  return candidates.sort((a, b) => b.different - a.different || b.ofWords - a.ofWords)[0]?.field ?? null;
}
