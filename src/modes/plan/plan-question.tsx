import { lazy, Suspense } from "react";
import { useText } from "../../i18n";
import { Skeleton } from "../../ui";

/** What the plan says comes when somebody asks for it: the code, the words and the files. */
const Shelf = lazy(async () => ({ default: (await import("./shelf")).openShelf() }));

/** The plan's side of the conversation. */
export function PlanQuestion() {
  const { text } = useText();
  return (
    <Suspense fallback={<Skeleton lines={12} label={text("explore.loading")} />}>
      <Shelf />
    </Suspense>
  );
}
