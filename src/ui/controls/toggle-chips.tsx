import { type ReactNode, useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./toggle-chips.module.css";

export interface Chip {
  readonly id: string;
  readonly label: string;
  /** What choosing it would give, already written. */
  readonly count?: string | undefined;
  /** Longer words for the count: «12 luoghi». */
  readonly countLabel?: string | undefined;
  /** A sign or swatch before the words. */
  readonly sign?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface ToggleChipsProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly chips: readonly Chip[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: string[]) => void;
  /** Under the label, in small type. */
  readonly note?: ReactNode;
  /** One under another, as wide as the panel. */
  readonly stacked?: boolean | undefined;
}

/** Several choices that go on and off on their own; arrows move inside, one Tab leaves. */
export function ToggleChips(props: ToggleChipsProps) {
  const { label, labelHidden, chips, chosen, onChosen, note, stacked } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
      </span>
      {note ? <span className={styles.note}>{note}</span> : null}
      <ToggleButtonGroup
        className={stacked ? (styles.stack ?? "") : (styles.row ?? "")}
        orientation={stacked ? "vertical" : "horizontal"}
        aria-labelledby={id}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChosen(chips.map((chip) => chip.id).filter((key) => keys.has(key)))}
      >
        {chips.map((chip) => (
          <ToggleButton
            key={chip.id}
            id={chip.id}
            className={styles.chip ?? ""}
            isDisabled={chip.disabled ?? false}
          >
            <span className={styles.tick} aria-hidden="true" />
            {chip.sign ? (
              <span className={styles.sign} aria-hidden="true">
                {chip.sign}
              </span>
            ) : null}
            <span className={styles.words}>{chip.label}</span>
            {chip.count === undefined ? null : <Count count={chip.count} label={chip.countLabel} />}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function Count({ count, label }: { readonly count: string; readonly label: string | undefined }) {
  if (label === undefined) return <span className={styles.count}>{count}</span>;
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">, {label}</span>
    </>
  );
}
