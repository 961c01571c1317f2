import { type ReactNode, useId } from "react";
import styles from "./switch.module.css";

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What it means, under the words. */
  readonly note?: ReactNode;
}

/** One thing that is on or off; the browser's own checkbox, announced as a switch. */
export function Switch({ label, on, onChange, note }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          className={styles.input}
          checked={on}
          aria-checked={on}
          aria-describedby={note ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className={styles.track} aria-hidden="true" />
        <span>{label}</span>
      </label>
      {note ? (
        <div id={id} className={styles.note}>
          {note}
        </div>
      ) : null}
    </div>
  );
}
