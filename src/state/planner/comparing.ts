import { release } from "./held";
import type { ScenarioRef } from "./memory";
import { remember } from "./remember";
import { scenarioOf } from "./selectors/scenarios";

/**
 * Puts two scenarios side by side, and works on the one that is after; null is the data as they are, and so is a scenario
 * that is gone. What is in hand is written first.
 */
export function compareScenarios(before: ScenarioRef, after: ScenarioRef): void {
  release();
  remember((planner) => {
    const known = (ref: ScenarioRef) => scenarioOf(planner, ref)?.id ?? null;
    const pair = { before: known(before), after: known(after) };
    return { compared: pair, current: pair.after, refused: null };
  });
}

export const stopComparing = (): void => remember(() => ({ compared: null }));

/** Asks again what could not be answered. */
export const askAgain = (): void => remember(() => ({ failures: new Map() }));

/** The reader has read a notice. */
export const forgetNotice = (number: number): void =>
  remember(({ notices }) => ({ notices: notices.filter((notice) => notice.number !== number) }));
