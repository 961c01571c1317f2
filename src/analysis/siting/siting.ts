import type { Highs } from "highs";
import type { SitingAnswer, SitingGround, SitingProgress, SitingQuestion } from "../../domain/planner-siting";
import { answerOf, foundVerdict } from "./answer";
import { boundOf, fittedBounds } from "./best-known";
import { refused, solved } from "./conclude";
import { firstOf } from "./first";
import { prepare } from "./prepared";

export interface SitingHooks {
  /** The first answer, then each better one and each better bound. */
  readonly progress: (progress: SitingProgress) => void;
  readonly isCancelled: () => boolean;
  /** Fetches the exact solver; null where it cannot be had: then the first answer is the last. */
  readonly loadSolver: () => Promise<Highs | null>;
}

/**
 * Where the next pilots should stand. The greedy choice with interchange is told at once, with a bound; then the exact
 * solver betters and proves it as far as the time allows. The same question gets the same answer, as long as the
 * solver is not stopped by the clock.
 * @throws when the question is out of range: no whole number of pilots, no share between 0 and 1, no reach
 */
export async function solveSiting(
  ground: SitingGround,
  question: SitingQuestion,
  hooks: SitingHooks,
): Promise<SitingAnswer> {
  const start = performance.now();
  const prepared = prepare(ground, question);
  const first = firstOf(prepared);
  const isSure = prepared.candidates.emptiedBy !== null || prepared.rules.apart === null;
  if (!first.isPossible && isSure) return refused(ground, prepared, true);
  const bounds = fittedBounds(first);
  const report = (phase: SitingProgress["phase"]) => (answer: SitingAnswer) =>
    hooks.progress({ answer, phase, milliseconds: performance.now() - start });
  const unproved = (why: "running" | "cancelled" | "solver") =>
    answerOf(prepared, first.choice, {
      verdict: foundVerdict(prepared, first.choice, boundOf(prepared, bounds), why),
      bounds,
      left: 0,
      exact: 0,
    });
  if (first.isPossible) report("first")(unproved("running"));
  const solver = hooks.isCancelled() ? null : await hooks.loadSolver();
  const seconds = question.seconds - (performance.now() - start) / 1000;
  if (solver !== null)
    return solved(ground, first, bounds, {
      solver,
      seconds,
      report: report("exact"),
      isCancelled: hooks.isCancelled,
    });
  return first.isPossible
    ? unproved(hooks.isCancelled() ? "cancelled" : "solver")
    : refused(ground, prepared, false);
}
