import type { City } from "../../domain/city";
import type { Geodata } from "../../domain/geodata";
import type { Plan } from "../../domain/plan";
import { type Figures, figuresIn, type Text, useText } from "../../i18n";
import { selectGeodata, selectPlan, useApp } from "../../state";

/** What every part of the mode needs: the city's data, and the words and figures of the reader's language. */
export interface CityView {
  readonly geodata: Geodata;
  readonly city: City;
  readonly text: Text;
  readonly language: string;
  readonly figures: Figures;
}

/** @throws when the city is not loaded: the mode is drawn only once it is. */
export function useCity(): CityView {
  const { text, language } = useText();
  const geodata = useApp(selectGeodata);
  if (geodata === null) throw new Error("plan: got no geodata, wanted them loaded before the mode is drawn");
  return { geodata, city: geodata.city, text, language, figures: figuresIn(language) };
}

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
