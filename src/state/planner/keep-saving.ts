import type { ScenarioStore } from "../device/scenario-store";
import { type App, store } from "../store";
import { broughtBack, isUntouched, keptBoth } from "./conflicts";
import type { Kept, Planner } from "./memory";
import { remember } from "./remember";
import { selectPlanner } from "./selectors/scenarios";

/**
 * Saves each scenario after each edit, one at a time and the newest state of it, and takes deleted ones off the device.
 * What the device refuses stays in memory, is said, and is tried again with the next edit.
 */
export function keepSaving(device: ScenarioStore): () => void {
  let [isBusy, isOver] = [false, false];
  const drain = async () => {
    if (isBusy) return;
    isBusy = true;
    let next = unsettled(selectPlanner(store.getState()));
    while (next !== null && !isOver) {
      const change = await settle(device, next);
      if (isOver) break;
      remember(change);
      const planner = selectPlanner(store.getState());
      next = planner.trouble === null ? unsettled(planner) : null;
    }
    isBusy = false;
  };
  const choose = async (current: string | null) => {
    const trouble = await device.choose(current);
    if (trouble !== null && !isOver) remember(() => ({ trouble }));
  };
  const follow = (app: App, before: App) => {
    const [now, was] = [selectPlanner(app), selectPlanner(before)];
    if (now.current !== was.current) void choose(now.current);
    if (now.shelf !== was.shelf) void drain();
  };
  void drain();
  const unsubscribe = store.subscribe(follow);
  return () => {
    isOver = true;
    unsubscribe();
  };
}

/** The first scenario that the device has not as it is in memory. */
function unsettled({ shelf }: Planner): Kept | null {
  return [...shelf.values()].find((kept) => !isUntouched(kept)) ?? null;
}

type Change = (planner: Planner) => Partial<Planner>;

/** What came of saving or deleting one scenario, as a change of the memory: that one may have been edited meanwhile. */
async function settle(device: ScenarioStore, { scenario, saved, leaving }: Kept): Promise<Change> {
  const { id } = scenario;
  if (leaving && saved === null) return (planner) => gone(planner, id);
  const outcome =
    leaving && saved !== null
      ? await device.remove(id, saved.revision)
      : await device.save(scenario, saved?.revision ?? null);
  switch (outcome.kind) {
    case "trouble":
      return () => ({ trouble: outcome });
    case "removed":
      return (planner) => ({ ...gone(planner, id), trouble: null });
    case "saved":
      return ({ shelf }) => {
        const kept = shelf.get(id);
        if (kept === undefined) return { trouble: null };
        const now = { ...kept, saved: { scenario, revision: outcome.revision } };
        return { shelf: new Map(shelf).set(id, now), trouble: null };
      };
    case "conflict":
      return (planner) => {
        const isLeaving = planner.shelf.get(id)?.leaving === true;
        return isLeaving ? broughtBack(planner, id, outcome.theirs) : keptBoth(planner, id, outcome.theirs);
      };
  }
}

function gone({ shelf }: Planner, id: string): Pick<Planner, "shelf"> {
  return { shelf: new Map([...shelf].filter(([other]) => other !== id)) };
}
