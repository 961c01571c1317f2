import { useApp } from "../../../state";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";

/** Which places of other strategies count: those of the statuses that were chosen. */
export function StatusesCounted() {
  const { text, language, figures } = usePlan();
  const statuses = useApp((app) => app.statuses);
  const words = statuses.map((status) => text(`common.status.${status}`).toLocaleLowerCase(language));
  return (
    <p className={styles.small}>
      {text("planner.coverage.within.note", {
        statuses: words.length === 0 ? text("planner.coverage.within.none") : figures.list(words),
      })}
    </p>
  );
}
