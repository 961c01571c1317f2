import type { ReactNode } from "react";
import { useApp } from "../../../state";
import { askAgain } from "../../../state/planner/comparing";
import { type PlannerDifference, selectDifference } from "../../../state/planner/selectors/figures";
import { Failed, Skeleton } from "../../../ui";
import { usePlan } from "../use-plan";

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
  if (shown !== null) return children(shown);
  if (failure === null) return <Skeleton lines={5} label={text("planner.compare.waiting")} />;
  return (
    <Failed
      what={text("planner.compare.failed", { reason: failure })}
      remedy={text("planner.compare.remedy")}
      onRetry={askAgain}
    />
  );
}
