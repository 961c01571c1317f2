import type { Text } from "../../../i18n";
import type { Planner, ScenarioRef } from "../../../state/planner/memory";
import { scenarioOf } from "../../../state/planner/selectors/scenarios";

/** How a side of the comparison is called; the data have a name of their own. */
export const sideName = (planner: Planner, ref: ScenarioRef, text: Text): string =>
  scenarioOf(planner, ref)?.name ?? text("planner.scenarios.data");
