import { useApp } from "../../../state";
import { askToAdoptData } from "../../../state/planner/scenarios";
import { selectDataChanges, selectScenario } from "../../../state/planner/selectors/scenarios";
import { Button } from "../../../ui";
import { usePlan } from "../use-plan";
import { dataWords } from "./data-words";
import styles from "./scenario-bar.module.css";

/** What changed in the data since the scenario was made, and the way to forget it. */
export function DataChanges() {
  const { text } = usePlan();
  const scenario = useApp(selectScenario);
  const count = useApp(selectDataChanges).length;
  if (scenario === null || count === 0) return null;
  return (
    <details className={styles.changed}>
      <summary className={styles.summary}>{text("planner.scenarios.changed.title", { count })}</summary>
      <p>{text("planner.scenarios.changed.note")}</p>
      <DataChangeList />
      <Button onPress={() => askToAdoptData(scenario.id)}>
        {text("planner.scenarios.adopting.confirm")}
      </Button>
    </details>
  );
}

/** Each difference in a phrase. */
export function DataChangeList() {
  const plan = usePlan();
  const changes = useApp(selectDataChanges).map((change) => dataWords(change, plan.base, plan));
  return (
    <ul className={styles.list}>
      {[...new Set(changes)].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
