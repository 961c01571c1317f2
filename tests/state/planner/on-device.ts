import { expect } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import type { OtherTabs } from "../../../src/state/device/other-tabs";
import { type ScenarioStore, scenarioStore } from "../../../src/state/device/scenario-store";
import { openPlanner } from "../../../src/state/planner/open";
import {
  selectScenario,
  selectScenarios,
  selectUnsaved,
} from "../../../src/state/planner/selectors/scenarios";
import { move } from "../../domain/edits";
import { app, NAMING, planOnSquares } from "./on-squares";

export const EAST = move([-29.85, 0.05]);
const closing: (() => void)[] = [];

/** This tab, opened on a device; what was in memory before is gone. */
export async function open(name: string): Promise<ScenarioStore> {
  planOnSquares();
  const device = scenarioStore(name);
  const search = () => {
    throw new Error("Nothing is searched here");
  };
  const stop = await openPlanner({ device, reckoning: createCoverage(), search }, NAMING);
  closing.push(stop, device.close);
  return device;
}

export const SILENT: OtherTabs = {
  tell: () => undefined,
  hear: () => () => undefined,
  close: () => undefined,
};
/** This tab ends, as it may at any moment. */
export const crash = () => {
  for (const close of closing.splice(0)) close();
};
/** `tabs`: how it tells this tab what it did; SILENT stands for news that comes too late. */
export function otherTab(name: string, tabs?: OtherTabs): ScenarioStore {
  const device = scenarioStore(name, tabs);
  closing.push(device.close);
  return device;
}
export const saved = () => expect.poll(() => selectUnsaved(app())).toBe(false);
export const names = () => selectScenarios(app()).map(({ scenario }) => scenario.name);
export function current() {
  const scenario = selectScenario(app());
  if (scenario === null) throw new Error("A scenario is worked on");
  return scenario;
}
export const onDevice = async (device: ScenarioStore) => {
  const shelf = await device.readAll();
  if (shelf.kind === "trouble") throw new Error(shelf.reason);
  return shelf.found;
};
