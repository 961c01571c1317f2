import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui";

const Answer = lazy(async () => {
  const [{ openDesk }, { Answer: Opened }] = await Promise.all([import("./desk"), import("./answer")]);
  openDesk();
  return { default: Opened };
});

/** The rows of the file that is being opened, or the card of what was tapped. */
export function DataAnswer() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Answer />
    </Suspense>
  );
}
