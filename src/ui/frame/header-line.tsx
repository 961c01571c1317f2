import type { ReactNode } from "react";
import styles from "./header-line.module.css";

export interface HeaderLineProps {
  /** What the map is called; the page's first heading. */
  readonly title: string;
  /** The plan that it belongs to. */
  readonly plan: string;
  /** Inside another page, which has names of its own, the names here are only heard. */
  readonly embedded?: boolean;
  /** What can be done here. */
  readonly modes?: ReactNode;
  /** Language and look. */
  readonly children?: ReactNode;
}

/** The line at the top: what this is, for which plan, and how to read it. */
export function HeaderLine({ title, plan, embedded = false, modes, children }: HeaderLineProps) {
  return (
    <div className={styles.line}>
      <div className={embedded ? "visually-hidden" : styles.names}>
        <h1 className={styles.title}>{title}</h1> <p className={styles.plan}>{plan}</p>
      </div>
      <div className={styles.modes}>{modes}</div>
      <div className={styles.settings}>{children}</div>
    </div>
  );
}
