import { store } from "../store";
import { selectScenarios } from "./selectors/scenarios";

/** Why a scenario is not called so. */
export type NameRefusal = "name-missing" | "name-taken";

/** Two scenarios of one name could not be told apart. @param own the scenario that is to be called so, if it is there */
export function nameRefusal(name: string, own: string | null = null): NameRefusal | null {
  if (name.trim() === "") return "name-missing";
  const others = selectScenarios(store.getState()).filter(({ scenario }) => scenario.id !== own);
  return others.some(({ scenario }) => scenario.name === name) ? "name-taken" : null;
}
