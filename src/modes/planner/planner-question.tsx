import { lazy, Suspense } from "react";
import { useText } from "../../i18n";
import { Skeleton } from "../../ui";

/** The planner comes when somebody plans: its code, its words and its part of the memory. */
const Desk = lazy(async () => ({ default: (await import("./desk")).openDesk() }));

/** The planner's side of the conversation. */
export function PlannerQuestion() {
  const { text } = useText();
  return (
    <Suspense fallback={<Skeleton lines={12} label={text("explore.loading")} />}>
      <Desk />
    </Suspense>
  );
}
