import { type ReactNode, useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./project-choice.module.css";

export interface ProjectOption {
  readonly id: string;
  readonly label: string;
  /** How many projects it would list. */
  readonly count: string;
  /** The same in words: «12 progetti». */
  readonly countLabel: string;
  readonly sign?: ReactNode;
}

export interface ProjectChoiceProps {
  readonly label: string;
  /** Under the label, in small type. */
  readonly note?: string | undefined;
  readonly options: readonly ProjectOption[];
  readonly chosen: string;
  readonly onChosen: (chosen: string) => void;
}

/** One choice out of few, each with its sign and with how many projects it would list. */
export function ProjectChoice({ label, note, options, chosen, onChosen }: ProjectChoiceProps) {
  const id = useId();
  return (
    <div>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {note ? <span className={styles.note}>{note}</span> : null}
      <ToggleButtonGroup
        className={styles.row ?? ""}
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const next = options.find((option) => keys.has(option.id));
          if (next !== undefined && next.id !== chosen) onChosen(next.id);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className={styles.option ?? ""}>
            {option.sign ? <span aria-hidden="true">{option.sign}</span> : null}
            <span className={styles.words}>{option.label}</span>{" "}
            <span className={styles.count} aria-hidden="true">
              {option.count}
            </span>
            <span className="visually-hidden">, {option.countLabel}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
