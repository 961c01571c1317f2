import { add, type Choice, emptyChoice, gainOf } from "./choice";
import type { Instance } from "./instance";
import { placedIn, type Rules } from "./rules";

/** When to stop: after so many, or as soon as so many residents are covered. */
export interface Stop {
  readonly most: number;
  readonly enough: number;
}

/**
 * The greedy choice: again and again the candidate that adds most residents, the first of equal ones. A gain only
 * shrinks as more is chosen, so an old gain is an upper bound and most need not be counted again (J. Leskovec et al.,
 * Cost-effective outbreak detection in networks, KDD 2007: CELF). While zones still want pilots, only as many others
 * are chosen as leave room for them; a candidate that adds nobody is chosen for a zone only.
 */
export function greedy(instance: Instance, rules: Rules, { most, enough }: Stop): Choice {
  const choice = emptyChoice(instance);
  const queue = queueOf(instance, choice);
  while (choice.chosen.length < most) {
    const placed = placedIn(rules, choice.chosen);
    const wanting = rules.least.map((least, number) => Math.max(0, least - (placed[number] ?? 0)));
    const owed = wanting.reduce((sum, count) => sum + count, 0);
    if (owed === 0 && choice.covered >= enough) break;
    const isFree = (candidate: number) => choice.clashes[candidate] === 0;
    const isWanted = (candidate: number) =>
      isFree(candidate) && (wanting[rules.zone[candidate] ?? -1] ?? 0) > 0;
    const hasRoom = most - choice.chosen.length > owed && choice.covered < enough;
    const next =
      (hasRoom ? queue.best(isFree, false) : null) ?? (owed > 0 ? queue.best(isWanted, true) : null);
    if (next === null) break;
    add(instance, rules, choice, next);
  }
  return choice;
}

/** Candidates by an upper bound of their gain. */
interface Queue {
  /** The allowed candidate with the greatest gain; candidates that are not allowed never come back. */
  best(isAllowed: (candidate: number) => boolean, evenNobody: boolean): number | null;
}

/** A binary heap: the greatest bound on top, of equal ones the first candidate. */
function queueOf(instance: Instance, choice: Choice): Queue {
  const bounds = Float64Array.from({ length: instance.candidates }, (_, candidate) =>
    gainOf(instance, choice, candidate),
  );
  const comesFirst = (a: number, b: number) => {
    const more = (bounds[a] ?? 0) - (bounds[b] ?? 0);
    return more > 0 || (more === 0 && a < b);
  };
  const heap = Array.from(bounds.keys());
  for (let at = heap.length >> 1; at >= 0; at -= 1) sink(heap, at, comesFirst);
  return {
    best: (isAllowed, evenNobody) => {
      for (let top = heap[0]; top !== undefined; top = heap[0]) {
        if (!isAllowed(top)) {
          dropTop(heap, comesFirst);
          continue;
        }
        const gain = gainOf(instance, choice, top);
        const isFresh = gain === bounds[top];
        bounds[top] = gain;
        if (!isFresh) sink(heap, 0, comesFirst);
        if (heap[0] !== top) continue;
        if (gain === 0 && !evenNobody) return null;
        dropTop(heap, comesFirst);
        return top;
      }
      return null;
    },
  };
}

type Order = (a: number, b: number) => boolean;

function dropTop(heap: number[], comesFirst: Order): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  sink(heap, 0, comesFirst);
}

/** Lets an entry down until those below it come later. */
function sink(heap: number[], from: number, comesFirst: Order): void {
  let at = from;
  const moving = heap[from];
  if (moving === undefined) return;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (left === undefined) break;
    const isRight = right !== undefined && comesFirst(right, left);
    const child = isRight ? right : left;
    if (!comesFirst(child, moving)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = moving;
}
