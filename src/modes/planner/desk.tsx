import { useEffect } from "react";
import { useText } from "../../i18n";
import { namingIn } from "../../i18n/naming";
import { addPlannerWords } from "../../i18n/planner";
import { enter, selectCanPlan, useApp } from "../../state";
import { startPlanner } from "../../state/planner/start";
import { EmptyState, Skeleton } from "../../ui";
import { Question } from "./question";

let isOpen = false;

/** Brings the planner's words once, and gives its left side. */
export function openDesk(): typeof Desk {
  if (!isOpen) addPlannerWords();
  isOpen = true;
  return Desk;
}

/** Opens the planner's part of the memory and waits until the device's scenarios have been read. */
function Desk() {
  const { text, language } = useText();
  const canPlan = useApp(selectCanPlan);
  const isOpened = useApp(({ planner }) => planner?.opened ?? false);
  useEffect(() => {
    if (canPlan) void startPlanner(namingIn(language));
  }, [canPlan, language]);
  if (!canPlan) {
    const explore = { id: "explore", label: text("common.mode.explore"), onPress: () => enter("explore") };
    return <EmptyState sentence={text("planner.desk.none")} actions={[explore]} />;
  }
  return isOpened ? <Question /> : <Skeleton lines={12} label={text("planner.desk.loading")} />;
}
