import type { SlotNumber } from "../../theme/slots";
import { classes } from "../classes";
import { SlotSign } from "../signs/strategy-sign";
import styles from "./project-row.module.css";

export interface ProjectRowProps {
  readonly title: string;
  /** The code that the plan gives it. */
  readonly code?: string | undefined;
  /** The strategy on the map that it is read as; without one no sign is shown. */
  readonly slot?: SlotNumber | undefined;
  /** The name of that strategy, for who does not see the sign. */
  readonly strategy?: string | undefined;
  /** How it lands: «Tutta l’area». */
  readonly where: string;
  readonly selected?: boolean | undefined;
  readonly onSelect: () => void;
}

/** A project of the plan in one row: sign, code and title, how it lands. */
export function ProjectRow(props: ProjectRowProps) {
  const { title, code, slot, strategy, where, selected = false, onSelect } = props;
  return (
    <button
      type="button"
      className={classes(styles.row, selected && styles.selected)}
      aria-current={selected || undefined}
      onClick={onSelect}
    >
      <span className={styles.mark}>{slot === undefined ? null : <SlotSign slot={slot} />}</span>
      <span className={styles.words}>
        <span className={styles.title}>
          {code === undefined ? null : <span className={styles.code}>{code} </span>}
          {title}
        </span>{" "}
        <span className={styles.where}>
          {where}
          {strategy === undefined ? null : <span className="visually-hidden"> · {strategy}</span>}
        </span>
      </span>
    </button>
  );
}
