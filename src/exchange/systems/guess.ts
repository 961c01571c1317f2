import type { Bounds, Position } from "../../domain/city";
import type { CityArea, SystemGuess, SystemRefusal } from "../../domain/coordinate-system";
import { endOf, type Steps } from "../../domain/steps";
import { type Way, wayIn, wayOut } from "./known";
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
  const finite = positions.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (finite.length === 0) return refused({ code: "not-numbers", rows: positions.length });
  const guesses: SystemGuess[] = [];
  for (const [tried, { system, swapped }] of readings().entries()) {
    let counts = { inside: 0, near: 0 };
    for (const part of countsOf(finite, system, swapped, area)) {
      counts = part;
      yield tried;
    }
    if (counts.near === 0) continue;
    guesses.push({ code: system.code, swapped, alike: alikeTo(system), ...counts, of: positions.length });
  }
  return guesses.length > 0 ? { guesses: ranked(guesses), refusal: null } : refused(nowhere(finite));
}

const refused = (refusal: SystemRefusal): Guessed => ({ guesses: [], refusal });

/** Each way to read two numbers that gives other places than the ones before it. */
function readings(): { readonly system: KnownSystem; readonly swapped: boolean }[] {
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
  const [way, frame] = [wayOut(system), frameOf(around, wayIn(system))];
  let [inside, near] = [0, 0];
  for (const [index, [first, second]] of positions.entries()) {
    const [x, y] = swapped ? [second, first] : [first, second];
    // Most readings are far off: comparing numbers with the area's own in that system costs a hundredth of the way out.
    if (holds(frame, [x, y])) {
      const place = way(x, y);
      const isNear = holds(around, place);
      if (isNear) near += 1;
      if (isNear && holds(bounds, place)) inside += 1;
    }
    if ((index + 1) % STEP === 0) yield { inside, near };
  }
  yield { inside, near };
}

const holds = ([west, south, east, north]: Bounds, [x, y]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Steps along each side of a box: between them a curved side leaves the frame by less than the frame is widened. */
const STEPS = 16;

/** The box in a system's numbers that holds a box of degrees; empty where the system does not reach it. */
function frameOf([west, south, east, north]: Bounds, way: Way): Bounds {
  const sides = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((part) => {
    const [x, y] = [west + part * (east - west), south + part * (north - south)];
    return [way(x, south), way(x, north), way(west, y), way(east, y)];
  });
  const places = sides.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const margin = 0.01 * Math.max(wide, high);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}
