import { type ReactNode, useEffect } from "react";
import { openPlan, selectHasPlan, useApp } from "../../state";
import { EmptyState, Failed, Skeleton } from "../../ui";
import { useCity } from "../../view/use-city";

/** Loads what the plan says, and draws its children once it is there; says so when the city brings no plan or a broken one. */
export function WithPlan({ children }: { readonly children: ReactNode }) {
  const { text } = useCity();
  const hasPlan = useApp(selectHasPlan);
  const plan = useApp((app) => app.plan);
  useEffect(() => void openPlan(), []);
  if (!hasPlan || (plan.status === "ready" && plan.value === null))
    return <EmptyState sentence={text("plan.desk.none")} />;
  if (plan.status === "failed")
    return (
      <Failed
        what={text("plan.desk.failedWhat")}
        remedy={text("plan.desk.failedRemedy")}
        onRetry={() => void openPlan()}
      />
    );
  return plan.status === "ready" ? children : <Skeleton lines={12} label={text("plan.desk.loading")} />;
}
