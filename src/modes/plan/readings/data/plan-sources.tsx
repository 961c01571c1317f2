import { useEffect } from "react";
import { openPlan, selectHasPlan, useApp } from "../../../../state";
import { useCity } from "../../../../view/use-city";
import { SourceFacts } from "./source-facts";

/** The files of the plan, which come for this page too. */
export function PlanSources() {
  const { text } = useCity();
  const hasPlan = useApp(selectHasPlan);
  const plan = useApp((app) => app.plan);
  useEffect(() => void openPlan(), []);
  if (!hasPlan || (plan.status === "ready" && plan.value === null))
    return <p>{text("about.method.data.noPlan")}</p>;
  if (plan.status === "failed") return <p>{text("about.method.data.planFailed")}</p>;
  return plan.status === "ready" && plan.value !== null ? (
    <SourceFacts sources={plan.value.sources} />
  ) : (
    <p>{text("about.method.data.planWaiting")}</p>
  );
}
