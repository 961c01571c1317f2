import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui";

const Answer = lazy(async () => {
  const [{ openShelf }, { Answer: Opened }] = await Promise.all([import("./shelf"), import("./answer")]);
  openShelf();
  return { default: Opened };
});

/** The card of a project or of a unit beside it. */
export function PlanAnswer() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Answer />
    </Suspense>
  );
}
