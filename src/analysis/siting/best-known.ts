import { MOST_PILOTS } from "../../domain/planner-siting";
import { type Bounds, boundsOf, fewestFor } from "./bound";
import type { First } from "./first";
import type { Prepared } from "./prepared";

/** Bounds fitted to the number of pilots asked for, or to that of the first answer. */
export function fittedBounds({ prepared, choice, isPossible }: First): Bounds {
  const { question, instance, enough } = prepared;
  const isMost = question.goal.kind === "most";
  const count = question.goal.kind === "most" ? question.goal.count : Math.max(1, choice.chosen.length);
  const reached = isMost ? choice.covered : Math.min(choice.covered, enough);
  return boundsOf(instance, count, isPossible ? reached : 0, Math.max(MOST_PILOTS, count));
}

/** Residents that no allowed choice exceeds, or the number of pilots that none undercuts. */
export const boundOf = ({ question, enough }: Prepared, bounds: Bounds): number =>
  question.goal.kind === "most"
    ? (bounds.most[question.goal.count] ?? Number.POSITIVE_INFINITY)
    : fewestFor(bounds, enough);

/** Whether a candidate can be part of a better or an equally good choice than the first. */
export function hopefulIn(
  { prepared, choice, isPossible }: First,
  bounds: Bounds,
): (candidate: number) => boolean {
  const least = prepared.question.goal.kind === "most" ? choice.covered : prepared.enough;
  return (candidate) => !isPossible || (bounds.with[candidate] ?? 0) >= least - 1e-6;
}
