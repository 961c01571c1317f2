import { useId } from "react";
import styles from "./select-field.module.css";

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Choices of the same group stand together under its name. */
  readonly group?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChosen: (chosen: string) => void;
}

/** The browser's own list of choices, which every phone and screen reader knows. */
export function SelectField({ label, labelHidden, choices, chosen, onChosen }: SelectFieldProps) {
  const id = useId();
  const groups = [...new Set(choices.map(({ group }) => group ?? ""))];
  const option = (choice: Choice) => (
    <option key={choice.id} value={choice.id} disabled={choice.disabled}>
      {choice.label}
    </option>
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={(event) => onChosen(event.currentTarget.value)}
      >
        {groups.map((group) => {
          const inside = choices.filter((choice) => (choice.group ?? "") === group).map(option);
          if (group === "") return inside;
          return (
            <optgroup key={group} label={group}>
              {inside}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
