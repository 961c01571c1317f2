import { add, type Choice, choiceOf, gainOf, lossOf, remove } from "./choice";
import { type Instance, listOf } from "./instance";
import { clash, placedIn, type Rules } from "./rules";

/** An exchange of one chosen candidate for another, and the residents that it adds. */
interface Swap {
  readonly out: number;
  readonly into: number;
  readonly gain: number;
}

/** More exchanges than ever needed; each is better than the one before, so it ends in any case. */
const MOST_SWAPS = 500;

/**
 * Exchanges one chosen candidate for another as long as that covers more, the best exchange first (M. B. Teitz and
 * P. Bart, Heuristic methods for estimating the generalized vertex median, Operations Research 16, 1968). All
 * exchanges are weighed in one go over the lists: what a newcomer adds, and what it saves of each leaver's loss.
 */
export function interchange(instance: Instance, rules: Rules, start: Choice): Choice {
  const choice = choiceOf(instance, rules, start.chosen);
  for (let round = 0; round < MOST_SWAPS; round += 1) {
    const swap = bestSwap(instance, rules, choice);
    if (swap === null || swap.gain <= 0) break;
    remove(instance, rules, choice, swap.out);
    add(instance, rules, choice, swap.into);
  }
  return choice;
}

/** The exchange that adds most, the first of equal ones; it may add nothing, or take away. Null: there is none at all. */
export function bestSwap(instance: Instance, rules: Rules, choice: Choice): Swap | null {
  const leavers = leaversOf(instance, rules, choice);
  const isChosen = new Set(choice.chosen);
  let best: Swap | null = null;
  for (let into = 0; into < instance.candidates; into += 1) {
    if (isChosen.has(into) || (choice.clashes[into] ?? 0) > 1) continue;
    const gain = gainOf(instance, choice, into);
    const most = gain + leavers.mostSaved;
    if (best !== null && most - leavers.leastLoss <= best.gain) continue;
    const saved = savedBy(instance, choice, leavers.owner, into);
    for (const leaver of leavers.all) {
      if (!mayReplace(rules, choice, leaver, into)) continue;
      const change = gain - leaver.loss + (saved.get(leaver.candidate) ?? 0);
      if (best === null || change > best.gain) best = { out: leaver.candidate, into, gain: change };
    }
  }
  return best;
}

interface Leaver {
  readonly candidate: number;
  readonly loss: number;
  /** Its zone would have too few without it. */
  readonly needed: number;
}

interface Leavers {
  readonly all: readonly Leaver[];
  readonly leastLoss: number;
  /** A newcomer saves at most all that a leaver would lose. */
  readonly mostSaved: number;
  /** The only chosen candidate that covers a demand; -1 where none or several do. */
  readonly owner: Int32Array;
}

function leaversOf(instance: Instance, rules: Rules, choice: Choice): Leavers {
  const placed = placedIn(rules, choice.chosen);
  const owner = new Int32Array(instance.weights.length).fill(-1);
  const all = choice.chosen.map((candidate): Leaver => {
    for (const demand of listOf(instance, candidate))
      if (choice.count[demand] === 1) owner[demand] = candidate;
    const zone = rules.zone[candidate] ?? -1;
    const isNeeded = zone >= 0 && (placed[zone] ?? 0) <= (rules.least[zone] ?? 0);
    return { candidate, loss: lossOf(instance, choice, candidate), needed: isNeeded ? zone : -1 };
  });
  const losses = all.map(({ loss }) => loss);
  return { all, leastLoss: Math.min(...losses), mostSaved: Math.max(0, ...losses), owner };
}

/** Residents whom a leaver alone covers and the newcomer would cover too, by leaver. */
function savedBy(
  instance: Instance,
  { count }: Choice,
  owner: Int32Array,
  into: number,
): Map<number, number> {
  const saved = new Map<number, number>();
  for (const demand of listOf(instance, into)) {
    if (count[demand] !== 1) continue;
    const leaver = owner[demand] ?? -1;
    saved.set(leaver, (saved.get(leaver) ?? 0) + (instance.weights[demand] ?? 0));
  }
  return saved;
}

/** A needed leaver gives way to its own zone only, and the one near neighbour a newcomer may have is the leaver. */
function mayReplace(rules: Rules, { clashes }: Choice, { candidate, needed }: Leaver, into: number): boolean {
  if (needed >= 0 && rules.zone[into] !== needed) return false;
  return clashes[into] === 0 || clash(rules, candidate, into);
}

/** Takes out what is not needed to cover `enough`, the one that loses least first. */
export function withoutSpare(instance: Instance, rules: Rules, start: Choice, enough: number): Choice {
  const choice = choiceOf(instance, rules, start.chosen);
  for (;;) {
    const spare = leaversOf(instance, rules, choice)
      .all.filter(({ needed, loss }) => needed < 0 && choice.covered - loss >= enough)
      .sort((a, b) => a.loss - b.loss || a.candidate - b.candidate)[0];
    if (spare === undefined) return choice;
    remove(instance, rules, choice, spare.candidate);
  }
}
