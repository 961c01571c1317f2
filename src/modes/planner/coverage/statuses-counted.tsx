import { useApp } from "../../../state";
import { statusWords } from "../status-words";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";

/** Which places of other strategies count: those of the statuses that were chosen. */
export function StatusesCounted() {
  const plan = usePlan();
  const statuses = statusWords(
    useApp((app) => app.statuses),
    plan,
  );
  return <p className={styles.small}>{plan.text("planner.coverage.within.note", { statuses })}</p>;
}
