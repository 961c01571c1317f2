import { useEffect, useRef } from "react";
import { Field } from "./field";
import styles from "./field.module.css";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called at each letter. */
  readonly onText: (text: string) => void;
  readonly refusal?: string | null | undefined;
  /** The reader has just asked for this field: it takes the focus, and its text is chosen to be typed over. */
  readonly ready?: boolean | undefined;
}

/** A line of text. */
export function TextField({ label, value, onText, refusal, ready = false }: TextFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ready) input.current?.select();
  }, [ready]);
  return (
    <Field label={label} refusal={refusal}>
      {(named) => (
        <input
          {...named}
          ref={input}
          className={styles.input}
          type="text"
          autoComplete="off"
          value={value}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
