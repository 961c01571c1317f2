import { useApp } from "../../../state";
import { confirmAsked, dismissAsked } from "../../../state/planner/scenarios";
import { scenarioOf, selectPlanner } from "../../../state/planner/selectors/scenarios";
import { AskDialog } from "../../../ui/panel/ask-dialog";
import { usePlan } from "../use-plan";
import { DataChangeList } from "./data-changes";

/** What is asked before anything is lost. */
export function Questions() {
  const { text, figures } = usePlan();
  const asked = useApp((app) => selectPlanner(app).asked);
  const scenario = useApp((app) => scenarioOf(selectPlanner(app), asked?.id ?? null));
  if (asked === null || scenario === null) return null;
  const words = asked.kind === "delete" ? "deleting" : "adopting";
  const edits =
    scenario.edits.length === 0
      ? text("planner.scenarios.nothing")
      : text("planner.scenarios.edits", { count: scenario.edits.length });
  const date = figures.date(scenario.changed.slice(0, 10));
  return (
    <AskDialog
      title={text(`planner.scenarios.${words}.title`, { name: scenario.name })}
      confirm={text(`planner.scenarios.${words}.confirm`)}
      cancel={text("planner.scenarios.leave")}
      onConfirm={confirmAsked}
      onCancel={dismissAsked}
    >
      <p>{text(`planner.scenarios.${words}.body`, { edits, date })}</p>
      {asked.kind === "adopt" ? <DataChangeList /> : null}
    </AskDialog>
  );
}
