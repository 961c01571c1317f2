import { type App, store } from "../../store";
import { remember } from "../remember";
import { selectPlanner, selectScenario } from "../selectors/scenarios";
import { plannerLinkOf } from "./planner-link";
import { takeLinked } from "./take-linked";

/**
 * Takes up the scenario of a link as soon as there is one, and keeps what the address says of the one that is worked on: after
 * each edit that is written, never while something is in hand.
 */
export function keepLinking(): () => void {
  const follow = (app: App, before: App | null) => {
    // Taking it up changes the memory, and with it the address is asked again.
    const isWaiting = app.linked !== null && selectPlanner(app).opened;
    if (isWaiting && app.linked !== null) takeLinked(app, app.linked);
    if (isWaiting || (before !== null && isSame(app, before))) return;
    const link = plannerLinkOf(app);
    if (JSON.stringify(link) !== JSON.stringify(selectPlanner(app).link)) remember(() => ({ link }));
  };
  const stop = store.subscribe(follow);
  follow(store.getState(), null);
  return stop;
}

const isSame = (app: App, before: App): boolean =>
  selectScenario(app) === selectScenario(before) && app.geodata === before.geodata && app.own === before.own;
