import type { ReactNode } from "react";
import styles from "./option-list.module.css";

export interface Option {
  readonly id: string;
  readonly label: string;
  /** What it is or where, under the words: «Comune», «Pilota · Moncalieri». */
  readonly secondary?: string | undefined;
  readonly sign?: ReactNode;
}

export interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: string | null;
  readonly onChosen: (id: string) => void;
  readonly onActive?: ((id: string | null) => void) | undefined;
}

/** The id in the page of one option, for the field that points at the active one. */
export const optionId = (list: string, option: string): string => `${list}-${option}`;

/** A list of options moved through from a field that keeps the focus (the combobox pattern of the ARIA guide). */
export function OptionList({ id, label, options, active, onChosen, onActive }: OptionListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant
        <div
          key={option.id}
          id={optionId(id, option.id)}
          role="option"
          aria-selected={option.id === active}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onPointerEnter={() => onActive?.(option.id)}
          onClick={() => onChosen(option.id)}
        >
          {option.sign ? <span aria-hidden="true">{option.sign}</span> : null}
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.secondary === undefined ? null : (
              <span className={styles.secondary}>{option.secondary}</span>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
