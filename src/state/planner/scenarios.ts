import { copyOf, renamed } from "../../domain/scenario";
import { originalOf } from "../../domain/scenario-pilots";
import { store } from "../store";
import { release } from "./held";
import type { ScenarioRef } from "./memory";
import { type NameRefusal, nameRefusal } from "./name-refusal";
import { remember } from "./remember";
import { scenarioOf, selectPlanner } from "./selectors/scenarios";
import { dataOf, newId, now, scenarioOn, withChanged, withNew, withoutForReader, working } from "./shelf";

/** Begins a scenario on the data as they are, and works on it. */
export function startScenario(name: string): NameRefusal | null {
  const refusal = nameRefusal(name);
  if (refusal !== null) return refusal;
  release();
  const scenario = scenarioOn(store.getState(), name);
  remember((planner) => withNew(planner, scenario));
  return null;
}

/** Copies a scenario, or the data as they are, and works on the copy. */
export function copyScenario(ref: ScenarioRef, name: string): NameRefusal | null {
  const scenario = scenarioOf(selectPlanner(store.getState()), ref);
  if (scenario === null) return startScenario(name);
  const refusal = nameRefusal(name);
  if (refusal !== null) return refusal;
  release();
  remember((planner) => {
    const copied = scenarioOf(planner, ref) ?? scenario;
    return withNew(planner, copyOf(copied, newId(), name, now()));
  });
  return null;
}

export function renameScenario(id: string, name: string): NameRefusal | null {
  const refusal = nameRefusal(name, id);
  if (refusal !== null) return refusal;
  remember((planner) => {
    const scenario = scenarioOf(planner, id);
    return scenario === null || scenario.name === name
      ? {}
      : withChanged(planner, renamed(scenario, name, now()));
  });
  return null;
}

/** Works on another scenario; null shows the data as they are. What is in hand is written first. */
export function chooseScenario(ref: ScenarioRef): void {
  release();
  remember((planner) => ({ ...working(planner, scenarioOf(planner, ref)?.id ?? null), refused: null }));
}

/** Asks whether a scenario may be deleted; nothing is lost until `confirmAsked`. */
export const askToDelete = (id: string): void => remember(() => ({ asked: { kind: "delete", id } }));

/** Asks whether a scenario may take the data of today as those it was made on, and forget what changed since. */
export const askToAdoptData = (id: string): void => remember(() => ({ asked: { kind: "adopt", id } }));

export const dismissAsked = (): void => remember(() => ({ asked: null }));

/** Does what was asked about. */
export function confirmAsked(): void {
  const app = store.getState();
  const { asked } = selectPlanner(app);
  if (asked?.kind === "delete")
    remember((planner) => ({ ...withoutForReader(planner, asked.id), asked: null }));
  if (asked?.kind === "adopt") {
    const { base, geodata } = dataOf(app);
    const originals = base.sites.map((site) => originalOf(base, site));
    remember((planner) => {
      const scenario = scenarioOf(planner, asked.id);
      const adopted = scenario && { ...scenario, data: geodata.version, originals, changed: now() };
      return { ...(adopted === null ? {} : withChanged(planner, adopted)), asked: null };
    });
  }
}

/** Tries again to save what the device has not taken. */
export const saveAgain = (): void => remember(({ shelf }) => ({ shelf: new Map(shelf) }));
