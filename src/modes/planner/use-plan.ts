import type { PilotBase } from "../../domain/scenario-pilots";
import { useApp } from "../../state";
import { selectPilotBase } from "../../state/planner/selectors/scenarios";
import { type CityView, useCity } from "../../view/use-city";

/** What nearly every part of the planner needs. */
export interface Plan extends CityView {
  /** The pilots as the data have them. */
  readonly base: PilotBase;
}

/** @throws before the city is there and in a city without pilots: the desk opens only then */
export function usePlan(): Plan {
  const view = useCity();
  const base = useApp(selectPilotBase);
  if (base === null) throw new Error("planner: got no pilots, wanted them before the desk");
  return { ...view, base };
}
