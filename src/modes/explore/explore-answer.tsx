import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui";
import { StoryAbove } from "./stories";

/** Cards, charts and tables are not needed until something is asked. */
const Answer = lazy(async () => ({ default: (await import("./answer")).Answer }));

/** The answer, whose code follows when the first one is asked for. */
export function ExploreAnswer() {
  return (
    <>
      <StoryAbove />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Answer />
      </Suspense>
    </>
  );
}
