import { forgetUnknownIds, TASKS, type Task, turnTo, useApp } from "../../state";
import { Notice, Segmented } from "../../ui";
import { Compare } from "./compare/compare";
import { Coverage } from "./coverage/coverage";
import { MapChoices } from "./map-choices";
import { Next } from "./next/next";
import { Pilots } from "./pilots/pilots";
import styles from "./planner.module.css";
import { ReachBar } from "./reach-bar";
import { ScenarioBar } from "./scenarios/scenario-bar";
import { SheetsButton } from "./sheets/sheets-button";
import { Total } from "./total";
import { usePlan } from "./use-plan";

const PAGES = { coverage: Coverage, pilots: Pilots, next: Next, compare: Compare } as const;

/** The tasks in which the reach of all pilots is set; the others have their own or none. */
const SETS_REACH: readonly Task[] = ["coverage", "pilots"];

/** The planner's left side: the task, the scenario, whom all pilots reach together, and what the task asks. */
export function Question() {
  const { text } = usePlan();
  const task = useApp((app) => app.task);
  const Page = PAGES[task];
  return (
    <div className={styles.question}>
      <UnknownIds />
      <Segmented
        label={text("planner.desk.tasks")}
        labelHidden
        paired
        segments={TASKS.map((id) => ({ id, label: text(`planner.desk.task.${id}`) }))}
        chosen={task}
        onChosen={turnTo}
      />
      <ScenarioBar />
      <Total />
      {SETS_REACH.includes(task) ? <ReachBar /> : null}
      <Page />
      <MapChoices />
      <SheetsButton />
    </div>
  );
}

/** A link that names what is not here says so, and opens with the rest. */
function UnknownIds() {
  const { text } = usePlan();
  const ids = useApp((app) => app.unknownIds);
  if (ids.length === 0) return null;
  return (
    <Notice tone="warning" onDismiss={forgetUnknownIds}>
      {text("explore.notice.unknownIds", { ids: ids.join(", ") })}
    </Notice>
  );
}
