import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui";

const Reading = lazy(async () => ({ default: (await import("./readings/reading")).openReading() }));

/** The page that is read in the place of the map, in any mode; its code and words come with the first. */
export function PlanReading() {
  return (
    <Suspense fallback={<Skeleton lines={12} />}>
      <Reading />
    </Suspense>
  );
}
