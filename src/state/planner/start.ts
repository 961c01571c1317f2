import { createCoverageClient } from "../../analysis/coverage/coverage-client";
import { startSiting } from "../../analysis/siting/siting-client";
import { scenarioStore } from "../device/scenario-store";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import type { Naming } from "./memory";
import { openPlanner } from "./open";
import { remember } from "./remember";
import { selectUnsaved } from "./selectors/scenarios";

let opening: Promise<void> | null = null;

/**
 * Opens the planner once for the life of the page, as soon as the city is there. Asked again, as when another language is
 * spoken, it only names differently what is not named yet.
 */
export function startPlanner(naming: Naming): Promise<void> {
  if (store.getState().planner !== null) remember(() => ({ naming }));
  opening ??= cityOpened().then((city) => open(city, naming));
  return opening;
}

async function open(city: string, naming: Naming): Promise<void> {
  const reckoning = createCoverageClient();
  const doors = { device: scenarioStore(city), reckoning, search: startSiting };
  globalThis.addEventListener?.("beforeunload", (leaving) => {
    if (selectUnsaved(store.getState())) leaving.preventDefault();
  });
  await openPlanner(doors, naming);
}

/** The id of the city, once its data are there. */
function cityOpened(): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const id = selectGeodata(store.getState())?.city.id;
      if (id !== undefined) resolve(id);
      return id !== undefined;
    };
    if (look()) return;
    const stop = store.subscribe(() => look() && stop());
  });
}
