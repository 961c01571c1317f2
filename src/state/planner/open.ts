import type { CoverageReckoning } from "../../domain/planner-coverage";
import type { Found } from "../device/scenario-record";
import type { ScenarioStore } from "../device/scenario-store";
import { store } from "../store";
import { heardOf, withTheirs } from "./conflicts";
import { keepReckoning } from "./keep-reckoning";
import { keepSaving } from "./keep-saving";
import { keepSearching, type StartSearch } from "./keep-searching";
import { keepLinking } from "./link/keep-linking";
import { FIRST_PLANNER, type Naming, type Planner } from "./memory";
import { remember } from "./remember";
import { scenarioOf } from "./selectors/scenarios";

/** The doors of the planner; the tests hand in their own. */
export interface PlannerDoors {
  readonly device: ScenarioStore;
  readonly reckoning: CoverageReckoning;
  readonly search: StartSearch;
}

/**
 * Opens the planner on a city that is there: its figures follow the store, its scenarios come from the device and go back
 * to it after each edit. A device that keeps nothing is said, and the planner works in memory. Returns the way to stop.
 */
export async function openPlanner(
  { device, reckoning, search }: PlannerDoors,
  naming: Naming,
): Promise<() => void> {
  store.setState({ planner: { ...FIRST_PLANNER, naming } });
  const stops = [keepReckoning(reckoning), keepSearching(search)];
  const shelf = await device.readAll();
  if (shelf.kind === "trouble") remember(() => ({ opened: true, trouble: shelf }));
  else remember((planner) => restored(planner, shelf.found, shelf.current));
  stops.push(keepSaving(device), keepHearing(device), keepLinking());
  return () => {
    for (const stop of stops) stop();
  };
}

/** What the device has beside what was begun meanwhile; what was open last is open again. */
function restored(planner: Planner, found: readonly Found[], current: string | null): Partial<Planner> {
  const { shelf, unreadable } = found.reduce<Pick<Planner, "shelf" | "unreadable">>(
    (known, one) => withTheirs(known, one.kind === "scenario" ? one.scenario.id : one.id, one),
    planner,
  );
  const open = scenarioOf({ ...planner, shelf }, planner.current ?? current);
  return { shelf, unreadable, current: open?.id ?? null, opened: true };
}

function keepHearing(device: ScenarioStore): () => void {
  let isOver = false;
  const hear = async (id: string) => {
    const found = await device.read(id);
    if (isOver) return;
    if (found?.kind === "trouble") return remember(() => ({ trouble: found }));
    remember((planner) => heardOf(planner, id, found) ?? {});
  };
  const stop = device.hear((id) => void hear(id));
  return () => {
    isOver = true;
    stop();
  };
}
