import { type Instance, listOf } from "./instance";
import { clash, type Rules } from "./rules";

/** Chosen candidates with what follows from them; changed in place, because it is changed thousands of times. */
export interface Choice {
  readonly chosen: number[];
  /** How many of the chosen cover each demand. */
  readonly count: Uint16Array;
  /** How many of the chosen each candidate stands too near to. */
  readonly clashes: Uint16Array;
  /** Residents covered. */
  covered: number;
}

export const emptyChoice = ({ weights, candidates }: Instance): Choice => ({
  chosen: [],
  count: new Uint16Array(weights.length),
  clashes: new Uint16Array(candidates),
  covered: 0,
});

export function choiceOf(instance: Instance, rules: Rules, chosen: readonly number[]): Choice {
  const choice = emptyChoice(instance);
  for (const candidate of chosen) add(instance, rules, choice, candidate);
  return choice;
}

export function add(instance: Instance, rules: Rules, choice: Choice, candidate: number): void {
  choice.chosen.push(candidate);
  const { demands, starts, weights } = instance;
  for (let i = starts[candidate] ?? 0; i < (starts[candidate + 1] ?? 0); i += 1) {
    const demand = demands[i] ?? 0;
    const before = choice.count[demand] ?? 0;
    choice.count[demand] = before + 1;
    if (before === 0) choice.covered += weights[demand] ?? 0;
  }
  countClashes(rules, choice, candidate, 1);
}

export function remove(instance: Instance, rules: Rules, choice: Choice, candidate: number): void {
  choice.chosen.splice(choice.chosen.indexOf(candidate), 1);
  for (const demand of listOf(instance, candidate)) {
    const left = (choice.count[demand] ?? 0) - 1;
    choice.count[demand] = left;
    if (left === 0) choice.covered -= instance.weights[demand] ?? 0;
  }
  countClashes(rules, choice, candidate, -1);
}

function countClashes(rules: Rules, { clashes }: Choice, candidate: number, by: 1 | -1): void {
  if (rules.apart === null) return;
  for (let other = 0; other < clashes.length; other += 1)
    if (clash(rules, candidate, other)) clashes[other] = (clashes[other] ?? 0) + by;
}

/** Residents whom one more candidate would add. */
export function gainOf({ starts, demands, weights }: Instance, { count }: Choice, candidate: number): number {
  let gain = 0;
  for (let i = starts[candidate] ?? 0; i < (starts[candidate + 1] ?? 0); i += 1) {
    const demand = demands[i] ?? 0;
    if (count[demand] === 0) gain += weights[demand] ?? 0;
  }
  return gain;
}

/** Residents whom only this chosen candidate covers. */
export function lossOf(instance: Instance, { count }: Choice, candidate: number): number {
  let loss = 0;
  for (const demand of listOf(instance, candidate))
    if (count[demand] === 1) loss += instance.weights[demand] ?? 0;
  return loss;
}
