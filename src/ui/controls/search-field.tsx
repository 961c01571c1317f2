import { type Ref, useId } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import styles from "./search-field.module.css";

/** What ties a search field to the list of options under it. */
export interface Suggesting {
  readonly list: string;
  readonly open: boolean;
  readonly active: string | undefined;
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export interface SearchFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** The label is the question of the panel and is set as large. */
  readonly large?: boolean | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly suggesting?: Suggesting | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A field to search with. Its «clear» is a word; Escape clears too. The caller announces what was found. */
export function SearchField(props: SearchFieldProps) {
  const { label, labelHidden, large, value, onValue, placeholder, suggesting, inputRef } = props;
  const { text } = useText();
  const id = useId();
  return (
    <search className={styles.field}>
      <label
        htmlFor={id}
        className={labelHidden ? "visually-hidden" : classes(styles.label, large && styles.large)}
      >
        {label}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          ref={inputRef}
          className={styles.input}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={value}
          placeholder={placeholder}
          onChange={(event) => onValue(event.currentTarget.value)}
          {...(suggesting ? comboboxOf(suggesting) : {})}
        />
        {value === "" ? null : (
          <button type="button" className={styles.clear} onClick={() => onValue("")}>
            {text("ui.clear")}
          </button>
        )}
      </div>
    </search>
  );
}

function comboboxOf({ list, open, active, onKeyDown, onFocus, onBlur }: Suggesting) {
  return {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": open,
    "aria-controls": list,
    "aria-activedescendant": open ? active : undefined,
    onKeyDown,
    onFocus,
    onBlur,
  } as const;
}
