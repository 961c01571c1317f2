import type { Position } from "../../domain/city";
import { type Edit, redo as redone, undo as undone, withEdit } from "../../domain/scenario";
import { changesNothing } from "../../domain/scenario-apply";
import { type EditRefusal, refusalOf } from "../../domain/scenario-check";
import type { Site } from "../../domain/site";
import { selectGeodata } from "../selectors/geodata";
import { type App, store } from "../store";
import { firstFree } from "./first-free";
import { remember } from "./remember";
import { selectOriginalPilots, selectSettledPilots } from "./selectors/pilots";
import {
  scenarioOf,
  selectEdits,
  selectPilotBase,
  selectPlanner,
  selectScenario,
  selectScenarios,
} from "./selectors/scenarios";
import { now, scenarioOn, withChanged, withNew } from "./shelf";

/** Why an edit cannot be done to the scenario that is worked on; null when it can. */
export function refusalFor(app: App, edit: Edit): EditRefusal | null {
  return refusalOf(
    edit,
    selectSettledPilots(app),
    selectOriginalPilots(app),
    selectGeodata(app)?.city.foci ?? [],
  );
}

/**
 * Does one edit. On the data as they are it begins a scenario, so that they stay what everything is compared with. One
 * that is refused changes nothing; one that changes nothing is not written.
 */
export function edit(edit: Edit): EditRefusal | null {
  const app = store.getState();
  const refusal = refusalFor(app, edit);
  if (refusal !== null) remember(() => ({ refused: { edit, refusal } }));
  else if (isIdle(app, edit)) remember(() => ({ refused: null }));
  else write(app, edit);
  return refusal;
}

function isIdle(app: App, edit: Edit): boolean {
  const base = selectPilotBase(app);
  return base !== null && changesNothing(base, selectEdits(app), edit);
}

function write(app: App, edit: Edit): void {
  const scenario = selectScenario(app);
  const begun = scenario === null ? scenarioOn(app, freshName(app)) : null;
  remember((planner) => {
    if (begun !== null) return { ...withNew(planner, withEdit(begun, edit, now())), refused: null };
    const current = scenarioOf(planner, planner.current);
    return current === null ? {} : { ...withChanged(planner, withEdit(current, edit, now())), refused: null };
  });
}

/** The first name in line that no scenario has. */
function freshName(app: App): string {
  const { naming } = selectPlanner(app);
  return firstFree(
    naming.fresh,
    selectScenarios(app).map(({ scenario }) => scenario.name),
  );
}

/** Takes back the last edit; while something is in hand, that. */
export function undo(): void {
  remember((planner) => {
    if (planner.held !== null) return { held: null };
    const scenario = scenarioOf(planner, planner.current);
    return scenario === null ? {} : { ...withChanged(planner, undone(scenario, now())), refused: null };
  });
}

/** Does again what was undone last; not while something is in hand. */
export function redo(): void {
  remember((planner) => {
    const scenario = scenarioOf(planner, planner.current);
    if (scenario === null || planner.held !== null) return {};
    return { ...withChanged(planner, redone(scenario, now())), refused: null };
  });
}

/** A pilot that is about to be added. */
interface NewPilot {
  readonly name: string;
  readonly at: Position;
  readonly foci: readonly string[];
}

/** Adds a pilot with an id and a number of its own. Returns its id, or why it is refused. */
export function addPilot({ name, at, foci }: NewPilot): { readonly site: string } | EditRefusal {
  const app = store.getState();
  const scenario = selectScenario(app);
  const given = [...(scenario?.edits ?? []), ...(scenario?.undone ?? [])];
  const place = newPlace(given, selectOriginalPilots(app));
  const refusal = edit({ kind: "add", ...place, name, at, foci: [...foci] });
  return refusal ?? { site: place.site };
}

/** The id and the number of the next pilot: none that the data or these edits have given. */
export function newPlace(
  edits: readonly Edit[],
  originals: readonly Site[],
): { readonly site: string; readonly number: number } {
  const added = edits.filter((one) => one.kind === "add");
  const ids = new Set([...added.map(({ site }) => site), ...originals.map(({ id }) => id)]);
  const numbers = [...added, ...originals].map(({ number }) => number ?? 0);
  let count = 1;
  while (ids.has(`added-${count}`)) count += 1;
  return { site: `added-${count}`, number: Math.max(0, ...numbers) + 1 };
}
