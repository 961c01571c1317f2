import { type ReactNode, useState } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import { Field } from "./field";
import styles from "./field.module.css";
import { readNumber, type Typed, writeNumber } from "./typed-number";

export interface NumberFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** null: nothing is set. */
  readonly value: Typed;
  /** How many decimals are shown at most; as many as are typed are taken. */
  readonly decimals: number;
  readonly unit?: string | undefined;
  /** Called on Enter and when the field is left; NaN for what is no number, null for nothing where it is optional. */
  readonly onNumber: (value: Typed) => void;
  /** Why the number is refused; what was typed stays so that it can be mended. */
  readonly refusal?: string | null | undefined;
  readonly note?: ReactNode;
  readonly optional?: boolean | undefined;
}

/** What is being typed, and the value that it would replace. */
interface Draft {
  readonly text: string;
  readonly over: Typed;
  readonly read: Typed;
}

/** A number typed as the reader's language writes it. Escape puts back what was there. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden, unit, refusal, note } = props;
  const { shown, onText, onCommit, onKeyDown } = useDraft(props);
  return (
    <Field label={label} labelHidden={labelHidden} unit={unit} refusal={refusal} note={note}>
      {(named) => (
        <input
          {...named}
          className={classes(styles.input, styles.number)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={(event) => onText(event.currentTarget.value)}
          onBlur={onCommit}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

/** What stands in the field, and what comes of the keys. */
function useDraft({ value, decimals, onNumber, optional, refusal }: NumberFieldProps) {
  const { language } = useText();
  const [draft, setDraft] = useState<Draft | null>(null);
  const written = writeNumber(value, decimals, language);
  const shown = draft !== null && isOver(draft, value) ? draft.text : written;
  const onCommit = () => {
    if (shown === written) return setDraft(null);
    const typed = readNumber(shown, decimals, language);
    const read = typed === null && !optional ? Number.NaN : typed;
    setDraft(read === value ? null : { text: shown, over: value, read });
    onNumber(read);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") onCommit();
    if (event.key !== "Escape" || shown === written) return;
    // The field takes the key: what stands around it shall not close.
    event.stopPropagation();
    setDraft(null);
    // What was refused is asked for no more; what was never handed on needs no word.
    if (refusal) onNumber(value);
  };
  return {
    shown,
    onCommit,
    onKeyDown,
    onText: (text: string) => setDraft({ text, over: value, read: value }),
  };
}

/** A draft stands as long as nothing came of it: what was refused stays in sight, what was taken is written anew. */
const isOver = ({ over, read }: Draft, value: Typed): boolean =>
  Object.is(over, value) || (Number.isNaN(value) && Number.isNaN(read));
