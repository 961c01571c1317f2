import { lazy, Suspense } from "react";
import { useText } from "../../i18n";
import { Skeleton } from "../../ui";

/** What opens and writes files comes when somebody has one. */
const Desk = lazy(async () => ({ default: (await import("./desk")).openDesk() }));

/** The left side of the data desk. */
export function DataQuestion() {
  const { text } = useText();
  return (
    <Suspense fallback={<Skeleton lines={12} label={text("explore.loading")} />}>
      <Desk />
    </Suspense>
  );
}
