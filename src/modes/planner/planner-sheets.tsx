import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui";

const Sheets = lazy(async () => ({ default: (await import("./sheets/sheets")).OpenSheets }));

/** The sheets that lie open over the page; their code comes with the first. */
export function PlannerSheets() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Sheets />
    </Suspense>
  );
}
