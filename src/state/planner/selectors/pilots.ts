import { createSelector } from "reselect";
import { locator } from "../../../analysis/live/whereabouts";
import type { Edit } from "../../../domain/scenario";
import { type AskedReach, apply, askedReach } from "../../../domain/scenario-apply";
import { type Ghost, ghostsOf } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { selectInside } from "../../selectors/geodata";
import type { App } from "../../store";
import type { ScenarioRef } from "../memory";
import { scenarioOf, selectEdits, selectEditsInHand, selectPilotBase, selectPlanner } from "./scenarios";

const NO_SITES: readonly Site[] = [];
const NO_GHOSTS: readonly Ghost[] = [];

/** Finds the municipality of the perimeter that a place lies in. */
export const selectLocate = createSelector([selectInside], locator);

/** The pilots after a list of edits, remembered as long as somebody has the list. */
const selectApplied = createSelector([selectPilotBase, selectLocate], (base, locate) => {
  const known = new WeakMap<readonly Edit[], readonly Site[]>();
  return (edits: readonly Edit[]): readonly Site[] => {
    if (base === null) return NO_SITES;
    const sites = known.get(edits) ?? apply(base, edits, locate);
    known.set(edits, sites);
    return sites;
  };
});

/** The pilots of the data as they are: before any edit. */
export const selectOriginalPilots = (app: App): readonly Site[] => selectPilotBase(app)?.sites ?? NO_SITES;

/** The pilots after the edits, with the one in hand: what the map shows. A pilot outside the perimeter is flagged so. */
export const selectPilots = (app: App): readonly Site[] => selectApplied(app)(selectEditsInHand(app));

/** The pilots after the edits that are written: what the exact figures are asked for. */
export const selectSettledPilots = (app: App): readonly Site[] => selectApplied(app)(selectEdits(app));

/** The pilots of any scenario, or of the data as they are. */
export function pilotsOf(app: App, ref: ScenarioRef): readonly Site[] {
  const scenario = scenarioOf(selectPlanner(app), ref);
  return scenario === null ? selectOriginalPilots(app) : selectApplied(app)(scenario.edits);
}

/** Pilots of the data that were moved or removed, where they stood. */
export const selectGhosts = createSelector(
  [selectPilotBase, selectPilots],
  (base, pilots): readonly Ghost[] => (base === null ? NO_GHOSTS : ghostsOf(base, pilots)),
);

/**
 * The reach that is asked for all pilots without one of their own, the one in hand counted. The very same as long as it is
 * equal: what only says how far pilots reach is not made anew at each step of a drag.
 */
export const selectAskedReach = createSelector(
  [selectPilotBase, selectEditsInHand],
  (base, edits): AskedReach | null => (base === null ? null : askedReach(base, edits)),
  { memoizeOptions: { resultEqualityCheck: isSameReach } },
);

function isSameReach(one: AskedReach | null, other: AskedReach | null): boolean {
  return one?.ground === other?.ground && one?.detour === other?.detour;
}
