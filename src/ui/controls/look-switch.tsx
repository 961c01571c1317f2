import { useText } from "../../i18n";
import type { LookName } from "../../theme/look";
import { SelectField } from "./select-field";

export type LookChoice = "system" | LookName;

export interface LookSwitchProps {
  readonly choice: LookChoice;
  readonly onChoice: (choice: LookChoice) => void;
}

const CHOICES: readonly LookChoice[] = ["system", "day", "night", "contrast"];

/** Day, night, high contrast, or as the device wishes. */
export function LookSwitch({ choice, onChoice }: LookSwitchProps) {
  const { text } = useText();
  return (
    <SelectField
      label={text("ui.look.label")}
      labelHidden
      choices={CHOICES.map((id) => ({ id, label: text(`ui.look.${id}`) }))}
      chosen={choice}
      onChosen={(id) => {
        const next = CHOICES.find((name) => name === id);
        if (next !== undefined) onChoice(next);
      }}
    />
  );
}
