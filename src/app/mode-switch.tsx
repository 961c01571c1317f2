import { useText } from "../i18n";
import { enter, MODES, selectCanPlan, selectHasPlan, useApp } from "../state";
import { Segmented } from "../ui";

/** What a visitor can do here: a city without pilots has nothing to plan with, one without a plan nothing to read. */
export function ModeSwitch() {
  const { text } = useText();
  const mode = useApp((app) => app.mode);
  const canPlan = useApp(selectCanPlan);
  const hasPlan = useApp(selectHasPlan);
  const modes = MODES.filter((id) => (id !== "planner" || canPlan) && (id !== "plan" || hasPlan));
  if (modes.length < 2) return null;
  return (
    <div id="modes">
      <Segmented
        label={text("common.mode.label")}
        labelHidden
        quiet
        segments={modes.map((id) => ({ id, label: text(`common.mode.${id}`) }))}
        chosen={mode}
        onChosen={enter}
      />
    </div>
  );
}
