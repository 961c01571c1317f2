import type { Instance } from "./instance";

/** What can be said of every choice, without making one. */
export interface Bounds {
  /** Residents that no choice of so many candidates covers more than; index: their number, from 0. */
  readonly most: Float64Array;
  /** For each candidate: no choice of the asked number with it covers more. */
  readonly with: Float64Array;
}

const ROUNDS = 250;
/** Rounds without a better bound after which the step is halved. */
const PATIENCE = 12;

/**
 * Upper bounds from the Lagrangian relaxation of the maximal covering problem: a price for each demand is paid by
 * those who want it covered and collected by those who cover it; for any prices the relaxed optimum is a bound, and
 * prices follow the subgradient (R. D. Galvão and C. ReVelle, A Lagrangean heuristic for the maximal covering location
 * problem, European Journal of Operational Research 88, 1996). Wishes are left out: they only make less possible.
 * @param count the number of candidates that the prices are fitted to; other numbers get valid, looser bounds
 * @param reached residents that some choice of so many is known to cover
 * @param numbers bounds are given for 0 to so many candidates
 */
export function boundsOf(instance: Instance, count: number, reached: number, numbers: number): Bounds {
  const prices = instance.weights.map((weight) => weight / 2);
  const most = new Float64Array(numbers + 1).fill(Number.POSITIVE_INFINITY);
  const withEach = new Float64Array(instance.candidates).fill(Number.POSITIVE_INFINITY);
  const covering = new Int32Array(instance.weights.length);
  let [step, best, idle] = [1, Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS && best - reached >= 1; round += 1) {
    const { scores, ranked, kept } = relaxed(instance, prices, Math.max(count, numbers));
    let sum = kept;
    for (let number = 0; number <= Math.max(count, numbers); number += 1) {
      if (number > 0) sum += scores[ranked[number - 1] ?? -1] ?? 0;
      if (number <= numbers) most[number] = Math.min(most[number] ?? 0, sum);
      if (number === count && sum < best - 1e-9) [best, idle] = [sum, -1];
      if (number === count && idle === -1) noteEach(withEach, scores, ranked, count, sum);
    }
    idle += 1;
    if (idle > PATIENCE) [step, idle] = [step / 2, 0];
    if (step < 1e-3) break;
    follow(instance, prices, covering, ranked.slice(0, count), step * (best * 1.01 - reached));
  }
  return { most, with: withEach };
}

interface Relaxed {
  /** What each candidate collects. */
  readonly scores: Float64Array;
  /** The candidates that collect most, from the greatest on. */
  readonly ranked: readonly number[];
  /** What those who want to be covered keep after paying. */
  readonly kept: number;
}

function relaxed(
  { candidates, starts, demands, weights }: Instance,
  prices: Float64Array,
  count: number,
): Relaxed {
  const scores = new Float64Array(candidates);
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    let score = 0;
    for (let i = starts[candidate] ?? 0; i < (starts[candidate + 1] ?? 0); i += 1)
      score += prices[demands[i] ?? 0] ?? 0;
    scores[candidate] = score;
  }
  let kept = 0;
  weights.forEach((weight, demand) => {
    kept += weight - (prices[demand] ?? 0);
  });
  return { scores, ranked: greatest(scores, count + 1), kept };
}

/** The numbers of the greatest values, in descending order. */
function greatest(values: Float64Array, count: number): number[] {
  const sorted = values.slice().sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? Number.NEGATIVE_INFINITY;
  const found: number[] = [];
  values.forEach((value, i) => {
    if (value >= least) found.push(i);
  });
  return found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}

/** A candidate that is not among the best pushes out the last of them. */
function noteEach(
  withEach: Float64Array,
  scores: Float64Array,
  ranked: readonly number[],
  count: number,
  bound: number,
): void {
  const last = scores[ranked[count - 1] ?? -1] ?? 0;
  scores.forEach((score, candidate) => {
    withEach[candidate] = Math.min(withEach[candidate] ?? 0, bound - Math.max(0, last - score));
  });
}

/** Prices rise where nobody covers and fall where several do; they stay between nothing and the weight. */
function follow(
  { starts, demands, weights }: Instance,
  prices: Float64Array,
  covering: Int32Array,
  chosen: readonly number[],
  step: number,
): void {
  covering.fill(0);
  for (const candidate of chosen)
    for (let i = starts[candidate] ?? 0; i < (starts[candidate + 1] ?? 0); i += 1) {
      const demand = demands[i] ?? 0;
      covering[demand] = (covering[demand] ?? 0) + 1;
    }
  let norm = 0;
  covering.forEach((count, demand) => {
    if ((weights[demand] ?? 0) > 0) norm += (1 - count) ** 2;
  });
  const length = norm === 0 ? 0 : step / norm;
  covering.forEach((count, demand) => {
    const price = (prices[demand] ?? 0) + length * (1 - count);
    prices[demand] = Math.max(0, Math.min(weights[demand] ?? 0, price));
  });
}

/** The least number of candidates that may cover `enough`; more than `numbers` when so many surely do not. */
export function fewestFor({ most }: Bounds, enough: number): number {
  const found = most.findIndex((residents) => residents >= enough - 1e-6);
  return found < 0 ? most.length : found;
}
