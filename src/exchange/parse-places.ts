import type { Position } from "../domain/city";

/** Why a line is no place. */
export type PlaceFault = "not-two-numbers" | "ambiguous" | "latitude-range" | "longitude-range";

/** A line that could not be read, counted from 1, as it was written. */
export interface BadLine<Fault extends string = PlaceFault> {
  readonly line: number;
  readonly text: string;
  readonly fault: Fault;
}

export interface PlaceLine {
  readonly line: number;
  readonly text: string;
  readonly at: Position;
}

/** A number with a decimal point or comma; parted thousands make no sense in degrees. */
const NUMBER = "[-+−]?\\d{1,3}(?:[.,]\\d+)?";
const NUMBERS = new RegExp(`^${NUMBER}$`);
/** What may stand between the two: a comma, a semicolon, or room. */
const BETWEEN = /[,;\s]+/g;

/**
 * Reads a pasted list of places, one «latitude, longitude» in degrees on each line, with decimal point or comma. Empty
 * lines are passed over. What can be read is given although other lines cannot: each of these is named.
 */
export function parsePlaces(text: string): {
  readonly places: readonly PlaceLine[];
  readonly bad: readonly BadLine[];
} {
  const places: PlaceLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = { line: index + 1, text: raw.trim() };
    if (line.text === "") continue;
    const read = placeIn(line.text);
    if (typeof read === "string") bad.push({ ...line, fault: read });
    else places.push({ ...line, at: read });
  }
  return { places, bad };
}

function placeIn(text: string): Position | PlaceFault {
  const pairs = pairsIn(text);
  const [pair] = pairs;
  if (pair === undefined) return "not-two-numbers";
  if (pairs.length > 1) return "ambiguous";
  const [latitude, longitude] = pair;
  if (Math.abs(latitude) > 90) return "latitude-range";
  return Math.abs(longitude) > 180 ? "longitude-range" : [longitude, latitude];
}

/** Every way to part a line into two numbers: with decimal commas and nothing but commas there may be two. */
function pairsIn(text: string): (readonly [number, number])[] {
  return [...text.matchAll(BETWEEN)].flatMap(({ 0: between, index }) => {
    const [first, second] = [text.slice(0, index), text.slice(index + between.length)];
    return NUMBERS.test(first) && NUMBERS.test(second) ? [[numberOf(first), numberOf(second)] as const] : [];
  });
}

const numberOf = (text: string): number => Number(text.replace(",", ".").replace("−", "-"));
