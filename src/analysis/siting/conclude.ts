import type { Highs } from "highs";
import type { SitingAnswer, SitingGround, Verdict } from "../../domain/planner-siting";
import { answerOf, foundVerdict } from "./answer";
import { boundOf, hopefulIn } from "./best-known";
import type { Bounds } from "./bound";
import { type Choice, choiceOf } from "./choice";
import { impossible } from "./culprit";
import { type Exact, type Known, solveExactly, type Task } from "./exact";
import type { First } from "./first";
import { narrowed } from "./instance";
import { bestSwap } from "./interchange";
import type { Prepared } from "./prepared";
import { type Reduced, reduce } from "./reduce";
import { narrowedRules } from "./rules";

export interface Solving {
  readonly solver: Highs;
  readonly seconds: number;
  readonly report: (answer: SitingAnswer) => void;
  readonly isCancelled: () => boolean;
}

/** No choice can be made, and which wish makes it so. */
export function refused(ground: SitingGround, prepared: Prepared, proved: boolean): SitingAnswer {
  const none = choiceOf(prepared.instance, prepared.rules, []);
  const verdict = impossible(ground, prepared, proved);
  return answerOf(prepared, none, { verdict, bounds: null, left: 0, exact: 0 });
}

/** Lets the exact solver better the first answer, and says how good the last one is. */
export function solved(ground: SitingGround, first: First, bounds: Bounds, solving: Solving): SitingAnswer {
  const { prepared, choice, isPossible } = first;
  const { instance, rules } = prepared;
  const reduced = reduce(instance, rules, hopefulIn(first, bounds), isPossible ? choice.chosen : []);
  const { candidates } = reduced;
  const whole = (chosen: readonly number[]) =>
    choiceOf(
      instance,
      rules,
      chosen.flatMap((number) => candidates.slice(number, number + 1)),
    );
  const answer = (best: Choice, verdict: Verdict) =>
    answerOf(prepared, best, { verdict, bounds, left: reduced.left, exact: candidates.length });
  const start = isPossible ? choice.chosen.map((candidate) => candidates.indexOf(candidate)) : null;
  const exact = solveExactly(solving.solver, taskOf(prepared, reduced), start, solving.seconds, {
    isCancelled: solving.isCancelled,
    better: ({ chosen, bound }) => {
      if (chosen === null) return;
      const best = whole(chosen);
      const limit = limitOf(prepared, bounds, { chosen, bound }, reduced);
      solving.report(answer(best, foundVerdict(prepared, best, limit, "running")));
    },
  });
  if (exact.chosen === null) return refused(ground, prepared, exact.end === "impossible" && reduced.isWhole);
  const best = whole(exact.chosen);
  return answer(best, verdictOf(prepared, bounds, reduced, exact, best));
}

function taskOf(
  { instance, rules, question, most, enough }: Prepared,
  { candidates, isWhole }: Reduced,
): Task {
  return {
    asksForEqual: isWhole,
    instance: narrowed(instance, candidates),
    rules: narrowedRules(rules, candidates),
    aim: question.goal.kind === "most" ? { kind: "most", count: most } : { kind: "fewest", enough },
  };
}

/** The best bound there is. The solver's own says nothing of candidates that it was not given. */
function limitOf(prepared: Prepared, bounds: Bounds, { bound }: Known, { isWhole }: Reduced): number {
  const limit = boundOf(prepared, bounds);
  if (bound === null || !isWhole) return limit;
  return prepared.question.goal.kind === "most" ? Math.min(limit, bound) : Math.max(limit, bound);
}

function verdictOf(
  prepared: Prepared,
  bounds: Bounds,
  reduced: Reduced,
  exact: Exact,
  best: Choice,
): Verdict {
  const limit = limitOf(prepared, bounds, exact, reduced);
  const isMost = prepared.question.goal.kind === "most";
  const isAtLimit = isMost ? limit - best.covered < 1 : best.chosen.length - limit < 1;
  if ((exact.end === "proved" && reduced.isWhole) || isAtLimit)
    return { kind: "best", equal: hasEqual(prepared, best) ? "several" : exact.equal };
  if (exact.end === "time" || exact.end === "cancelled")
    return foundVerdict(prepared, best, limit, exact.end);
  return foundVerdict(prepared, best, limit, exact.end === "proved" ? "reduced" : "solver");
}

/** Whether one exchange gives another answer as good; candidates left out as dominated may be part of it. */
function hasEqual({ instance, rules, question, enough }: Prepared, best: Choice): boolean {
  const gain = bestSwap(instance, rules, best)?.gain ?? Number.NEGATIVE_INFINITY;
  return gain >= (question.goal.kind === "most" ? 0 : enough - best.covered);
}
