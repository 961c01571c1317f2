import { useEffect } from "react";
import { addPlanWords } from "../../i18n/plan";
import { openPlan, selectHasPlan, useApp } from "../../state";
import { EmptyState, Failed, Skeleton } from "../../ui";
import { Question } from "./question";
import { useCity } from "./use-city";

let isOpen = false;

/** Brings the plan's words once, and gives its left side. */
export function openShelf(): typeof Shelf {
  if (!isOpen) addPlanWords();
  isOpen = true;
  return Shelf;
}

/** Loads what the plan says, and says so when the city brings no plan or a broken one. */
function Shelf() {
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
  return plan.status === "ready" ? <Question /> : <Skeleton lines={12} label={text("plan.desk.loading")} />;
}
