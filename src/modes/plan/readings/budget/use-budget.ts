import type { Budget } from "../../../../domain/plan-budget";
import { inLanguage, type Localised } from "../../../../domain/text";
import { type PlanView, usePlan } from "../../use-plan";
import { money } from "./money";

export interface BudgetView extends PlanView {
  readonly budget: Budget;
  readonly euro: (amount: number) => string;
  readonly words: (text: Localised) => string;
}

/** @throws in a city whose plan has no budget: its page says so and draws nothing of it. */
export function useBudget(): BudgetView {
  const view = usePlan();
  const { budget } = view.plan;
  if (budget === null) throw new Error("budget: got none, wanted the page to say so");
  return {
    ...view,
    budget,
    euro: (amount) => money(amount, budget.currency, view.language),
    words: (text) => inLanguage(text, view.language),
  };
}
