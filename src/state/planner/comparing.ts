import type { ScenarioRef } from "./memory";
import { remember } from "./remember";
import { scenarioOf } from "./selectors/scenarios";

/** Puts two scenarios side by side; null is the data as they are, and so is a scenario that is gone. */
export function compareScenarios(before: ScenarioRef, after: ScenarioRef): void {
  remember((planner) => {
    const known = (ref: ScenarioRef) => scenarioOf(planner, ref)?.id ?? null;
    return { compared: { before: known(before), after: known(after) } };
  });
}

export const stopComparing = (): void => remember(() => ({ compared: null }));

/** Asks again what could not be answered. */
export const askAgain = (): void => remember(() => ({ failures: new Map() }));

/** The reader has read a notice. */
export const forgetNotice = (number: number): void =>
  remember(({ notices }) => ({ notices: notices.filter((notice) => notice.number !== number) }));
