import type { ReactNode } from "react";
import { useApp } from "../../../state";
import { askAgain } from "../../../state/planner/comparing";
import { type PlannerDifference, selectDifference } from "../../../state/planner/selectors/figures";
import { Failed, Skeleton } from "../../../ui";
import { classes } from "../../../ui/classes";
import { usePlan } from "../use-plan";
import styles from "./compare.module.css";

/** The comparison once it is there; until then that it is being made, or that it failed and can be asked again. */
export function DifferenceAnswer({
  children,
}: {
  readonly children: (difference: PlannerDifference) => ReactNode;
}) {
  const { text } = usePlan();
  const difference = useApp(selectDifference);
  const failure = difference?.failure ?? null;
  const shown = difference?.shown ?? null;
  if (shown !== null)
    return (
      <div className={classes(styles.stack, difference?.stale && styles.stale)} aria-busy={difference?.stale}>
        {children(shown)}
      </div>
    );
  if (failure === null) return <Skeleton lines={5} label={text("planner.compare.waiting")} />;
  return (
    <Failed
      what={text("planner.compare.failed", { reason: failure })}
      remedy={text("planner.compare.remedy")}
      onRetry={askAgain}
    />
  );
}
