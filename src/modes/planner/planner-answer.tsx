import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui";

const Answer = lazy(async () => {
  const [{ openDesk }, { Answer: Opened }] = await Promise.all([import("./desk"), import("./answer")]);
  openDesk();
  return { default: Opened };
});

/** The planner's answer, whose code follows when the first one is asked for. */
export function PlannerAnswer() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Answer />
    </Suspense>
  );
}
