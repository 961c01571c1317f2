import type { ReactNode } from "react";
import { classes } from "../classes";
import styles from "./unit-line.module.css";

export interface UnitLineProps {
  readonly name: string;
  /** «Comune», «Zona omogenea». */
  readonly kind?: string | undefined;
  /** Marks such as `ProvisionalMark`. */
  readonly marks?: ReactNode;
  /** The figure that the line is about, written with its unit. */
  readonly figure?: ReactNode;
  readonly selected?: boolean | undefined;
  readonly onSelect?: (() => void) | undefined;
}

/** A municipality or a zone in one line, with its figure at the end. */
export function UnitLine({ name, kind, marks, figure, selected = false, onSelect }: UnitLineProps) {
  const inside = (
    <>
      <span className={styles.name}>{name}</span>
      {kind || marks ? (
        <span className={styles.kind}>
          {kind} {marks}
        </span>
      ) : null}
      {figure ? <span className={styles.figure}>{figure}</span> : null}
    </>
  );
  if (onSelect === undefined) return <div className={styles.line}>{inside}</div>;
  return (
    <button
      type="button"
      className={classes(styles.line, styles.button, selected && styles.selected)}
      aria-current={selected || undefined}
      onClick={onSelect}
    >
      {inside}
    </button>
  );
}
