import type { SitingGround, SitingQuestion } from "../../domain/planner-siting";
import type { Choice } from "./choice";
import { greedy } from "./greedy";
import { interchange, withoutSpare } from "./interchange";
import { type Prepared, prepare } from "./prepared";
import { keepsTo } from "./rules";

/** The first answer to a question, at once. */
export interface First {
  readonly prepared: Prepared;
  readonly choice: Choice;
  /** Whether the choice reaches the goal and keeps to the rules. */
  readonly isPossible: boolean;
}

/** Greedy, then improved: by interchange for the most, by taking out what is spare for the fewest. */
export function firstOf(prepared: Prepared): First {
  const { instance, rules, most, enough, question } = prepared;
  const start = greedy(instance, rules, { most, enough });
  const choice =
    question.goal.kind === "most"
      ? interchange(instance, rules, start)
      : withoutSpare(instance, rules, start, enough);
  return { prepared, choice, isPossible: isPossible(prepared, choice) };
}

/** Choosing none is an answer only where enough are covered already, or where nobody is left to be covered. */
function isPossible({ rules, question, enough, candidates }: Prepared, { chosen, covered }: Choice): boolean {
  if (!keepsTo(rules, chosen)) return false;
  return question.goal.kind === "most" ? candidates.emptiedBy === null : covered >= enough;
}

/** Whether a question has an answer that is found at once. */
export function hasAnswer(ground: SitingGround, question: SitingQuestion): boolean {
  return firstOf(prepare(ground, question)).isPossible;
}
