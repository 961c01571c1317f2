import { createSelector } from "reselect";
import type { Edit, Scenario } from "../../../domain/scenario";
import { changesSince, type DataChange } from "../../../domain/scenario-data";
import { type PilotBase, pilotBaseOf } from "../../../domain/scenario-pilots";
import { selectGeodata } from "../../selectors/geodata";
import type { App } from "../../store";
import { FIRST_PLANNER, type Planner, type ScenarioRef } from "../memory";

const NO_EDITS: readonly Edit[] = [];
const NO_CHANGES: readonly DataChange[] = [];

/** The planner's part of the memory; as at the start as long as it is not opened. */
export const selectPlanner = (app: App): Planner => app.planner ?? FIRST_PLANNER;

/** The pilots of the data; null until they are there, and in a city that has none. */
export const selectPilotBase = createSelector(
  [selectGeodata],
  (geodata): PilotBase | null => geodata && pilotBaseOf(geodata),
);

/** A scenario as the list shows it. */
interface ListedScenario {
  readonly scenario: Scenario;
  /** Whether the device has it as it is now. */
  readonly isSaved: boolean;
}

/** The scenarios that there are, the oldest first. */
export const selectScenarios = createSelector(
  [(app: App) => selectPlanner(app).shelf],
  (shelf): readonly ListedScenario[] =>
    [...shelf.values()]
      .filter(({ leaving }) => !leaving)
      .map(({ scenario, saved }) => ({ scenario, isSaved: saved?.scenario === scenario }))
      .sort((one, other) => compare(one.scenario, other.scenario)),
);

const compare = (one: Scenario, other: Scenario): number =>
  one.created === other.created ? compareWords(one.id, other.id) : compareWords(one.created, other.created);
const compareWords = (one: string, other: string): number => (one < other ? -1 : 1);

/** Whether anything is in memory that the device does not have: what a closed tab would lose. */
export const selectUnsaved = (app: App): boolean => selectScenarios(app).some(({ isSaved }) => !isSaved);

/** A scenario by its id; null for the data as they are, and for one that is gone. */
export function scenarioOf({ shelf }: Planner, ref: ScenarioRef): Scenario | null {
  const kept = ref === null ? undefined : shelf.get(ref);
  return kept === undefined || kept.leaving ? null : kept.scenario;
}

/** The scenario that is worked on; null: the data as they are. */
export const selectScenario = (app: App): Scenario | null => {
  const planner = selectPlanner(app);
  return scenarioOf(planner, planner.current);
};

/** The edits that are written, without the one in hand. */
export const selectEdits = (app: App): readonly Edit[] => selectScenario(app)?.edits ?? NO_EDITS;

/** The edits that everything follows: those that are written and the one in hand. */
export const selectEditsInHand = createSelector(
  [selectEdits, (app: App) => selectPlanner(app).held],
  (edits, held): readonly Edit[] => (held === null ? edits : [...edits, held]),
);

export const selectCanUndo = (app: App): boolean => selectEdits(app).length > 0;
export const selectCanRedo = (app: App): boolean => (selectScenario(app)?.undone.length ?? 0) > 0;

/** What changed in the data since the scenario was made; empty on the same data. */
export const selectDataChanges = createSelector(
  [selectScenario, selectPilotBase, (app: App) => selectGeodata(app)?.version],
  (scenario, base, version): readonly DataChange[] =>
    scenario === null || base === null || version === undefined
      ? NO_CHANGES
      : changesSince(scenario, base, version),
);
