import { useEffect } from "react";
import { showReport, turnTo, useApp } from "../../../state";
import { compareScenarios } from "../../../state/planner/comparing";
import { selectPlanner, selectScenario, selectScenarios } from "../../../state/planner/selectors/scenarios";
import { Button, EmptyState } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./compare.module.css";
import { Outcome } from "./outcome";
import { Sides } from "./sides";

/** Before and after, of any two scenarios: what is gained, lost and unchanged altogether, and the way to the table. */
export function Compare() {
  const { text } = usePlan();
  const latest = useApp((app) => selectScenario(app)?.id ?? selectScenarios(app).at(-1)?.scenario.id ?? null);
  const compared = useApp((app) => selectPlanner(app).compared);
  useEffect(() => {
    if (compared === null && latest !== null) compareScenarios(null, latest);
  }, [compared, latest]);
  if (latest === null)
    return (
      <EmptyState
        sentence={text("planner.compare.none")}
        actions={[{ id: "pilots", label: text("planner.compare.toPilots"), onPress: () => turnTo("pilots") }]}
      />
    );
  if (compared === null) return null;
  return (
    <div className={styles.stack}>
      <Sides compared={compared} />
      <Outcome compared={compared} />
      <Button onPress={() => showReport("difference")}>{text("planner.compare.table")}</Button>
    </div>
  );
}
