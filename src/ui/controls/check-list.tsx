import { type ReactNode, useId } from "react";
import styles from "./check-list.module.css";

export interface Check {
  readonly id: string;
  readonly label: string;
  /** What it is, in one line. */
  readonly line: string;
  /** How much there is of it now, or why there is nothing. */
  readonly state: ReactNode;
}

export interface CheckListProps {
  readonly label: string;
  readonly checks: readonly Check[];
  readonly chosen: readonly string[];
  readonly onChosen: (id: string, isChosen: boolean) => void;
}

/** Several things to tick, each with what it is and how it stands; the browser's own boxes. */
export function CheckList({ label, checks, chosen, onChosen }: CheckListProps) {
  const id = useId();
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{label}</legend>
      {checks.map((check) => (
        <label key={check.id} className={styles.check}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(check.id)}
            aria-labelledby={`${id}-${check.id}`}
            aria-describedby={`${id}-${check.id}-line ${id}-${check.id}-state`}
            onChange={(event) => onChosen(check.id, event.currentTarget.checked)}
          />
          <span className={styles.words}>
            <span id={`${id}-${check.id}`} className={styles.name}>
              {check.label}
            </span>
            <span id={`${id}-${check.id}-line`} className={styles.line}>
              {check.line}
            </span>
            <span id={`${id}-${check.id}-state`} className={styles.state}>
              {check.state}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
