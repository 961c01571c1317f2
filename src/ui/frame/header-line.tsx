import type { ReactNode } from "react";
import styles from "./header-line.module.css";

export interface HeaderLineProps {
  /** The city's name for the map. */
  readonly title: string;
  /** The plan that it belongs to. */
  readonly plan: string;
  /** Language and look. */
  readonly children?: ReactNode;
}

/** The line at the top: what this is, for which plan, and how to read it. */
export function HeaderLine({ title, plan, children }: HeaderLineProps) {
  return (
    <div className={styles.line}>
      <p className={styles.names}>
        <strong className={styles.title}>{title}</strong> <span className={styles.plan}>{plan}</span>
      </p>
      <div className={styles.settings}>{children}</div>
    </div>
  );
}
