import { residents, shareOf } from "../../domain/measure";
import type { Chosen, CurvePoint, SitingAnswer, Unproved, Verdict } from "../../domain/planner-siting";
import { MOST_PILOTS } from "../../domain/planner-siting";
import type { Bounds } from "./bound";
import { type Choice, gainOf, lossOf } from "./choice";
import { greedy } from "./greedy";
import { listOf } from "./instance";
import type { Prepared } from "./prepared";

/** What an answer says beside its choice. */
export interface Said {
  readonly verdict: Verdict;
  readonly bounds: Bounds | null;
  /** Candidates that can be part of a better answer, and those given to the exact solver. */
  readonly left: number;
  readonly exact: number;
}

export function answerOf(prepared: Prepared, choice: Choice, said: Said): SitingAnswer {
  const { verdict, bounds, left, exact } = said;
  const { candidates, instance, before, all } = prepared;
  return {
    chosen: choice.chosen.map((candidate) => chosenOf(prepared, choice, candidate)),
    verdict,
    covered: residents(before + choice.covered),
    coveredBefore: residents(before),
    all: residents(all),
    short: shortOf(prepared, choice),
    curve: curveOf(prepared, choice, limitsOf(prepared, choice, verdict, bounds)),
    candidates: { all: candidates.all, allowed: instance.candidates, left, exact },
  };
}

function chosenOf({ candidates, instance }: Prepared, choice: Choice, number: number): Chosen {
  const candidate = candidates.allowed[number];
  if (candidate === undefined) throw new Error(`A chosen candidate is an allowed one, got number ${number}`);
  const { id, at, unit } = candidate;
  return { id, at, municipality: unit, alone: residents(lossOf(instance, choice, number)) };
}

/** Why fewer were chosen than asked for; null when they were not. */
function shortOf({ instance, question }: Prepared, choice: Choice): SitingAnswer["short"] {
  const { goal } = question;
  if (goal.kind !== "most" || choice.chosen.length >= goal.count) return null;
  for (let candidate = 0; candidate < instance.candidates; candidate += 1)
    if (gainOf(instance, choice, candidate) > 0) return "apart";
  return "covered";
}

/**
 * Residents covered by one, two … pilots: greedy choices, wishes for zones left out, and the answer itself where it is
 * better. The bounds hold for any choice.
 */
function curveOf(prepared: Prepared, choice: Choice, limits: (count: number) => number | null): CurvePoint[] {
  const { instance, rules, before, all, question } = prepared;
  const asked = question.goal.kind === "most" ? question.goal.count : choice.chosen.length;
  const most = Math.max(MOST_PILOTS, asked);
  const stop = { most, enough: Number.POSITIVE_INFINITY };
  const { chosen } = greedy(instance, { ...rules, least: [] }, stop);
  const covered = new Set<number>();
  let sum = before;
  const point = (count: number): CurvePoint => {
    const here = count >= choice.chosen.length ? Math.max(sum, before + choice.covered) : sum;
    const limit = limits(count);
    return {
      count,
      covered: residents(here),
      bound: limit === null ? null : residents(Math.max(here, Math.min(all, limit))),
    };
  };
  const curve = [point(0)];
  for (const candidate of chosen) {
    for (const demand of listOf(instance, candidate)) {
      if (!covered.has(demand)) sum += instance.weights[demand] ?? 0;
      covered.add(demand);
    }
    curve.push(point(curve.length));
  }
  return curve;
}

/** What is known not to be exceeded by so many pilots; for the number asked for what the verdict says. */
function limitsOf(
  { question, before }: Prepared,
  choice: Choice,
  verdict: Verdict,
  bounds: Bounds | null,
): (count: number) => number | null {
  return (count) => {
    if (question.goal.kind === "most" && count === question.goal.count && verdict.kind !== "impossible")
      return verdict.kind === "found" ? verdict.bound : before + choice.covered;
    const bound = bounds?.most[count];
    return bound === undefined || !Number.isFinite(bound) ? null : before + Math.floor(bound + 1e-6);
  };
}

/** Not proved: how far the answer may be from the best. */
export function foundVerdict(prepared: Prepared, choice: Choice, bound: number, why: Unproved): Verdict {
  const isMost = prepared.question.goal.kind === "most";
  const [answer, limit] = isMost
    ? [prepared.before + choice.covered, Math.min(prepared.all, Math.floor(prepared.before + bound + 1e-6))]
    : [choice.chosen.length, Math.ceil(bound - 1e-6)];
  const gap = isMost ? shareOf(limit - answer, limit) : shareOf(answer - limit, answer);
  return { kind: "found", bound: limit, gap, why };
}
