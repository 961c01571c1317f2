import { useId, useState } from "react";
import { Button } from "../../../ui";
import { usePlan } from "../use-plan";
import { DataChanges } from "./data-changes";
import { Questions } from "./questions";
import { ScenarioActions } from "./scenario-actions";
import styles from "./scenario-bar.module.css";
import { ScenarioChoice } from "./scenario-choice";
import { ScenarioNotices } from "./scenario-notices";
import { ScenarioSteps } from "./scenario-steps";
import { useUndoKeys } from "./use-undo-keys";

/** The scenario that is worked on: which, whether it is safe, back and forth, and what can be done with it. */
export function ScenarioBar() {
  const { text } = usePlan();
  const [isManaged, setManaged] = useState(false);
  const id = useId();
  useUndoKeys();
  return (
    <div className={styles.bar}>
      <ScenarioChoice />
      <div className={styles.row}>
        <ScenarioSteps />
        <Button expanded={isManaged} controls={id} onPress={() => setManaged(!isManaged)}>
          {text("planner.scenarios.manage")}
        </Button>
      </div>
      <div id={id} className={styles.managing} hidden={!isManaged}>
        {isManaged ? <ScenarioActions /> : null}
      </div>
      <ScenarioNotices />
      <DataChanges />
      <Questions />
    </div>
  );
}
