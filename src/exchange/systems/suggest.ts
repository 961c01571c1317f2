import type { CityArea, SystemGuess, SystemSuggestion } from "../../domain/coordinate-system";
import type { Dataset } from "../../domain/dataset";
import { guessSystems } from "./guess";
import { middlesOf } from "./middles";
import { recogniseSystem } from "./recognise";

/**
 * What to offer for a file: first the system that it names, when its numbers bear it out in one order or the other, then what
 * else they may be. A file that names a system with which less than half as many rows come near the city is contradicted.
 */
export function suggestSystem(dataset: Dataset, area: CityArea): SystemSuggestion {
  const recognised = recogniseSystem(dataset.system);
  const { guesses, refusal } = guessSystems(middlesOf(dataset.rows), area);
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
