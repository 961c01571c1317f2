import type { Bounds, Position } from "../../domain/city";
import type { CityArea, SystemGuess, SystemRefusal } from "../../domain/coordinate-system";
import { endOf, type Steps } from "../../domain/steps";
import { type Frames, framesOf } from "./frames";
import { type Way, wayOut } from "./known";
import { KNOWN_SYSTEMS, type KnownSystem } from "./table";

export interface Guessed {
  readonly guesses: readonly SystemGuess[];
  readonly refusal: SystemRefusal | null;
}

/** Readings with at least this part of the best one's rows near the city are told apart by the table's order, not by a row or two at the edge. */
const AS_GOOD = 0.9;

/** Positions between two stops: a few milliseconds on the way out of a system. */
const STEP = 4000;

/**
 * Which known systems, read straight or with both numbers swapped, put rows into the city or near it. Best first: among those
 * that put about as many near, straight before swapped and exact before rough.
 * @param positions one for each row, in the file's numbers
 */
export function guessSystems(positions: readonly Position[], area: CityArea): Guessed {
  return endOf(guessInSteps(positions, area));
}

/** The same, stopping every few milliseconds so that others can work; the number says how many readings were tried. */
export function* guessInSteps(positions: readonly Position[], area: CityArea): Steps<Guessed> {
  if (positions.length === 0) return refused({ code: "no-coordinates" });
  const finite = positions.filter((place) => Number.isFinite(place[0]) && Number.isFinite(place[1]));
  if (finite.length === 0) return refused({ code: "not-numbers", rows: positions.length });
  const some = sampleOf(finite);
  const likely = yield* fitting(readings(), some, area);
  const found =
    some === finite ? likely : yield* fitting(likely.length > 0 ? likely : readings(), finite, area);
  const guesses = found.map(
    ({ system, swapped, counts }): SystemGuess => ({
      ...{ code: system.code, swapped, alike: alikeTo(system) },
      ...{ ...counts, of: positions.length },
    }),
  );
  return guesses.length > 0 ? { guesses: ranked(guesses), refusal: null } : refused(nowhere(finite));
}

/** Enough rows to know by them which readings to try on all. */
const SAMPLE = 2000;

/** Rows from the whole of the file; all where they are few. */
function sampleOf(positions: readonly Position[]): readonly Position[] {
  const step = positions.length / SAMPLE;
  if (step <= 1) return positions;
  return Array.from({ length: SAMPLE }, (_, index) => positions[Math.floor(index * step)] ?? [0, 0]);
}

interface Reading {
  readonly system: KnownSystem;
  readonly swapped: boolean;
}

/** The readings that put at least one position near the city, and how many each puts where. */
function* fitting(
  readings: readonly Reading[],
  positions: readonly Position[],
  area: CityArea,
): Steps<(Reading & { readonly counts: Counts })[]> {
  const found: (Reading & { readonly counts: Counts })[] = [];
  for (const [tried, { system, swapped }] of readings.entries()) {
    let counts = { inside: 0, near: 0 };
    for (const part of countsOf(positions, system, swapped, area)) {
      counts = part;
      yield tried;
    }
    if (counts.near > 0) found.push({ system, swapped, counts });
  }
  return found;
}

const refused = (refusal: SystemRefusal): Guessed => ({ guesses: [], refusal });

/** Each way to read two numbers that gives other places than the ones before it. */
function readings(): Reading[] {
  const distinct = KNOWN_SYSTEMS.filter(({ code, sameAs }) => code === sameAs);
  return [false, true].flatMap((swapped) => distinct.map((system) => ({ system, swapped })));
}

const alikeTo = ({ code }: KnownSystem): number[] =>
  KNOWN_SYSTEMS.filter((other) => other.sameAs === code && other.code !== code).map((other) => other.code);

function ranked(guesses: readonly SystemGuess[]): SystemGuess[] {
  const most = Math.max(...guesses.map(({ near }) => near));
  const isAsGood = ({ near }: SystemGuess) => near >= AS_GOOD * most;
  const others = guesses.filter((guess) => !isAsGood(guess));
  return [...guesses.filter(isAsGood), ...others.sort((a, b) => b.near - a.near)];
}

function nowhere(positions: readonly Position[]): SystemRefusal {
  const [least, greatest]: [[number, number], [number, number]] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  for (const [x, y] of positions) {
    least[0] = Math.min(least[0], x);
    least[1] = Math.min(least[1], y);
    greatest[0] = Math.max(greatest[0], x);
    greatest[1] = Math.max(greatest[1], y);
  }
  return { code: "nowhere", rows: positions.length, least, greatest };
}

type Counts = Pick<SystemGuess, "inside" | "near">;

/** The counts as they grow; the last are those of all positions. */
function* countsOf(
  positions: readonly Position[],
  system: KnownSystem,
  swapped: boolean,
  { bounds, around }: CityArea,
): Generator<Counts, void> {
  const [way, wide, narrow] = [wayOut(system), framesOf(system, around), framesOf(system, bounds)];
  let [inside, near] = [0, 0];
  let done = 0;
  for (const position of positions) {
    const x = position[swapped ? 1 : 0];
    const y = position[swapped ? 0 : 1];
    if (lies(x, y, wide, way)) {
      near += 1;
      if (lies(x, y, narrow, way)) inside += 1;
    }
    done += 1;
    if (done % STEP === 0) yield { inside, near };
  }
  yield { inside, near };
}

/** Most readings are far off, and most rows of the right one well inside: only at the edges is the way out gone. */
function lies(x: number, y: number, { box, outer, inner }: Frames, way: Way): boolean {
  if (!holds(outer, x, y)) return false;
  if (holds(inner, x, y)) return true;
  const [longitude, latitude] = way(x, y);
  return holds(box, longitude, latitude);
}

/** By places: taking a box apart for each of a file's rows would cost more than the comparing. */
const holds = (box: Bounds, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
