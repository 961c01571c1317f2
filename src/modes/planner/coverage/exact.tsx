import type { ReactNode } from "react";
import type { CoverageAnswer } from "../../../domain/planner-coverage";
import { useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Skeleton } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";

interface ExactProps {
  /** How many lines stand where the figures will be. */
  readonly lines: number;
  readonly children: (answer: CoverageAnswer) => ReactNode;
}

/** What does not follow a pilot in hand: dimmed while it is of other pilots, and said where it will not come. */
export function Exact({ lines, children }: ExactProps) {
  const { text } = usePlan();
  const exact = useApp((app) => selectFigures(app).exact);
  const failure = useApp((app) => selectFigures(app).failure);
  if (exact !== null) return <Stale isStale={exact.stale}>{children(exact.answer)}</Stale>;
  if (failure !== null) return <p className={styles.small}>{text("planner.coverage.none")}</p>;
  return <Skeleton lines={lines} label={text("planner.coverage.waiting")} />;
}

interface StaleProps {
  readonly isStale: boolean;
  readonly children: ReactNode;
}

function Stale({ isStale, children }: StaleProps) {
  return (
    <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
      {children}
    </div>
  );
}
