import { type ReactNode, useId } from "react";
import styles from "./field.module.css";

/** What a field hands to its input, so that label, note and refusal are heard with it. */
export interface Named {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly unit?: string | undefined;
  /** Why what stands in the field cannot be. */
  readonly refusal?: string | null | undefined;
  readonly note?: ReactNode;
  readonly children: (named: Named) => ReactNode;
}

/** A label, an input, and under it what is to know or what is wrong. */
export function Field({ label, labelHidden, unit, refusal = null, note, children }: FieldProps) {
  const id = useId();
  const [unitId, noteId, refusalId] = [`${id}-unit`, `${id}-note`, `${id}-refusal`];
  const said = [unit && unitId, note && noteId, refusal && refusalId].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        {children({
          id,
          "aria-describedby": said || undefined,
          "aria-invalid": refusal !== null || undefined,
        })}
        {unit ? (
          <span id={unitId} className={styles.unit}>
            {unit}
          </span>
        ) : null}
      </div>
      {note ? (
        <div id={noteId} className={styles.note}>
          {note}
        </div>
      ) : null}
      {/* The place is there before the words, so that they are heard when they come. */}
      <div id={refusalId} className={styles.refusal} role="alert">
        {refusal}
      </div>
    </div>
  );
}
