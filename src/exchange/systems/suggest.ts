import type { Position } from "../../domain/city";
import type { CityArea, SystemGuess, SystemSuggestion } from "../../domain/coordinate-system";
import type { Dataset } from "../../domain/dataset";
import { endOf, type Steps } from "../../domain/steps";
import { guessInSteps } from "./guess";
import { middlesOf } from "./middles";
import { recogniseSystem } from "./recognise";

/** Rows between two stops. */
const STEP = 2000;

/**
 * What to offer for a file: first the system that it names, when its numbers bear it out in one order or the other, then what
 * else they may be. A file that names a system with which less than half as many rows come near the city is contradicted.
 */
export const suggestSystem = (dataset: Dataset, area: CityArea): SystemSuggestion =>
  endOf(suggestInSteps(dataset, area));

/** The same, stopping every few milliseconds so that others can work. */
export function* suggestInSteps(dataset: Dataset, area: CityArea): Steps<SystemSuggestion> {
  const recognised = recogniseSystem(dataset.system);
  const middles: Position[] = [];
  for (let from = 0; from < dataset.rows.length; from += STEP) {
    middles.push(...middlesOf(dataset.rows.slice(from, from + STEP)));
    yield 0;
  }
  const { guesses, refusal } = yield* guessInSteps(middles, area);
  const best = guesses[0];
  if (recognised.kind !== "known" || best === undefined) {
    return { recognised, guesses, contradicted: false, refusal };
  }
  const { code } = recognised.system;
  const own = guesses.find((guess) => namesSystem(guess, code));
  if (own === undefined || 2 * own.near < best.near) {
    return { recognised, guesses, contradicted: true, refusal };
  }
  const alike = [own.code, ...own.alike].filter((other) => other !== code);
  const others = guesses.filter((guess) => guess !== own);
  return { recognised, guesses: [{ ...own, code, alike }, ...others], contradicted: false, refusal };
}

const namesSystem = (guess: SystemGuess, code: number): boolean =>
  guess.code === code || guess.alike.includes(code);
