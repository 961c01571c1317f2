import type { ReactNode } from "react";
import styles from "./coverage.module.css";

export interface FigureRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly figure: ReactNode;
  /** The rest of the figure, in one line under it. */
  readonly rest?: string | undefined;
}

/** Figures one under the other, each with its name before and the rest of it below. */
export function FigureRows({ rows }: { readonly rows: readonly FigureRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, name, figure, rest }) => (
        <li key={id} className={styles.row}>
          <span>{name}</span> <span className={styles.figure}>{figure}</span>{" "}
          {rest === undefined ? null : <span className={styles.rest}>{rest}</span>}
        </li>
      ))}
    </ul>
  );
}
