import type { ReactNode } from "react";
import styles from "./print-pages.module.css";

export interface PaperProps {
  /** Names the sheet for a screen reader. */
  readonly label: string;
  /** As the running foot of print, for the screen. */
  readonly foot: string;
  readonly children: ReactNode;
}

/** One sheet of paper; what is longer goes on on the next one in print. */
export function Paper({ label, foot, children }: PaperProps) {
  return (
    <article aria-label={label} className={styles.paper}>
      {children}
      <p className={styles.foot}>{foot}</p>
    </article>
  );
}
