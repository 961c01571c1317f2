import { useText } from "../i18n";
import { enter, MODES, selectCanPlan, useApp } from "../state";
import { Segmented } from "../ui";

/** What a visitor can do here; without pilots there is one thing only, and nothing to switch. */
export function ModeSwitch() {
  const { text } = useText();
  const mode = useApp((app) => app.mode);
  const canPlan = useApp(selectCanPlan);
  if (!canPlan) return null;
  return (
    <Segmented
      label={text("common.mode.label")}
      labelHidden
      quiet
      segments={MODES.map((id) => ({ id, label: text(`common.mode.${id}`) }))}
      chosen={mode}
      onChosen={enter}
    />
  );
}
