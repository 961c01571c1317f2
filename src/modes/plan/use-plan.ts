import type { Plan } from "../../domain/plan";
import { selectPlan, useApp } from "../../state";
import { type CityView, useCity } from "../../view/use-city";

export interface PlanView extends CityView {
  readonly plan: Plan;
}

/** @throws when the plan is not loaded: what uses it is drawn only once it is. */
export function usePlan(): PlanView {
  const view = useCity();
  const plan = useApp(selectPlan);
  if (plan === null) throw new Error("plan: got none, wanted it loaded before its pages are drawn");
  return { ...view, plan };
}
