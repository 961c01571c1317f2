import { useApp } from "../../../state";
import { redo, undo } from "../../../state/planner/editing";
import { selectEditSteps } from "../../../state/planner/selectors/changes";
import { selectCanRedo, selectCanUndo } from "../../../state/planner/selectors/scenarios";
import { Announcer, Button } from "../../../ui";
import { editWords } from "../pilots/pilot-words";
import { usePlan } from "../use-plan";

/** Takes back the last edit, or does it again; which one it is, is said. */
export function ScenarioSteps() {
  const plan = usePlan();
  const { text } = plan;
  const { done, next } = useApp(selectEditSteps);
  const [canUndo, canRedo] = [useApp(selectCanUndo), useApp(selectCanRedo)];
  const last = done.at(-1);
  const lastWords = last === undefined ? "" : editWords(last, plan);
  const nextWords = next === null ? "" : editWords(next, plan);
  const undoLabel = lastWords === "" ? undefined : text("planner.scenarios.undoThis", { edit: lastWords });
  const redoLabel = nextWords === "" ? undefined : text("planner.scenarios.redoThis", { edit: nextWords });
  return (
    <>
      <Button sign="↶" disabled={!canUndo} label={undoLabel} onPress={undo}>
        {text("planner.scenarios.undo")}
      </Button>
      <Button sign="↷" disabled={!canRedo} label={redoLabel} onPress={redo}>
        {text("planner.scenarios.redo")}
      </Button>
      <Announcer
        message={nextWords === "" ? lastWords : text("planner.scenarios.undone", { edit: nextWords })}
      />
    </>
  );
}
