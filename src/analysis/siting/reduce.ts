import { type Instance, listOf, transposed } from "./instance";
import type { Rules } from "./rules";

/** The exact solver gets at most so many candidates. */
export const MOST_EXACT = 1500;

/** The candidates for the exact solver. */
export interface Reduced {
  readonly candidates: readonly number[];
  /** How many can be part of a better choice, given to the solver or not. */
  readonly left: number;
  /** Whether the best of these is surely a best one of all. */
  readonly isWhole: boolean;
}

/**
 * Leaves out what cannot be better: candidates whose bound says so, and those dominated by another that covers all
 * that they cover. If more than `MOST_EXACT` are left, those with the largest gain stay, and the best of them proves
 * nothing for all.
 * @param hopeful whether a candidate can be part of a better choice, or of an equal one
 * @param known candidates of a choice that is known; they always stay
 */
export function reduce(
  instance: Instance,
  rules: Rules,
  hopeful: (candidate: number) => boolean,
  known: readonly number[],
): Reduced {
  const isKnown = new Set(known);
  const all = Array.from({ length: instance.candidates }, (_, candidate) => candidate);
  const promising = all.filter((candidate) => isKnown.has(candidate) || hopeful(candidate));
  const left = withoutDominated(instance, rules, promising);
  const kept = new Set([...left, ...known]);
  const candidates = all.filter((candidate) => kept.has(candidate));
  if (candidates.length <= MOST_EXACT) return { candidates, left: candidates.length, isWhole: true };
  const others = candidates.filter((candidate) => !isKnown.has(candidate));
  const gains = new Map(others.map((candidate) => [candidate, gainAlone(instance, candidate)]));
  others.sort((a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0) || a - b);
  const largest = [...isKnown, ...others].slice(0, MOST_EXACT);
  return { candidates: largest.sort((a, b) => a - b), left: candidates.length, isWhole: false };
}

const gainAlone = (instance: Instance, candidate: number): number =>
  listOf(instance, candidate).reduce((sum, demand) => sum + (instance.weights[demand] ?? 0), 0);

/**
 * Without the candidates that another one can stand in for: it covers all that they cover, in a zone that counts the
 * same. Where a minimum distance is wished nobody can stand in for another, because each keeps others away.
 * Of two that cover the same the first stays.
 */
export function withoutDominated(instance: Instance, rules: Rules, candidates: readonly number[]): number[] {
  if (rules.apart !== null) return [...candidates];
  const weighty = (candidate: number) =>
    listOf(instance, candidate).filter((demand) => (instance.weights[demand] ?? 0) > 0);
  const owners = transposed(instance);
  const open = new Set(candidates);
  const stands = (candidate: number, other: number, demands: Uint32Array) => {
    if (other === candidate || !open.has(other)) return false;
    if (rules.zone[candidate] !== -1 && rules.zone[candidate] !== rules.zone[other]) return false;
    const isLonger = covers(listOf(instance, other), demands);
    return (
      isLonger &&
      (other < candidate || weighty(other).length > demands.length || !isSameZone(rules, candidate, other))
    );
  };
  const isNobody = (candidate: number) => rules.zone[candidate] === -1;
  return candidates.filter((candidate) => {
    const demands = weighty(candidate);
    if (demands.length === 0) return !isNobody(candidate);
    const rarest = rarestOf(owners, demands);
    return !listOf(owners, rarest).some((other) => stands(candidate, other, demands));
  });
}

const isSameZone = ({ zone }: Rules, one: number, other: number): boolean => zone[one] === zone[other];

/** The demand with the fewest candidates: only these can cover all the others too. */
function rarestOf({ starts }: Instance, demands: Uint32Array): number {
  let [rarest, fewest] = [demands[0] ?? 0, Number.POSITIVE_INFINITY];
  for (const demand of demands) {
    const count = (starts[demand + 1] ?? 0) - (starts[demand] ?? 0);
    if (count < fewest) [rarest, fewest] = [demand, count];
  }
  return rarest;
}

/** Whether an ascending list holds all of another. */
function covers(longer: Uint32Array, shorter: Uint32Array): boolean {
  if (shorter.length > longer.length) return false;
  let at = 0;
  for (const wanted of shorter) {
    while (at < longer.length && (longer[at] ?? 0) < wanted) at += 1;
    if (longer[at] !== wanted) return false;
  }
  return true;
}
