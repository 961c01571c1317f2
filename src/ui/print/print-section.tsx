import type { ReactNode } from "react";
import { Heading } from "../panel/heading";
import styles from "./print-section.module.css";

export interface PrintSectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/**
 * A part of a page under its heading, which never stands alone at the foot of one. It is no landmark: the same part stands
 * on many sheets.
 */
export function PrintSection({ heading, children }: PrintSectionProps) {
  return (
    <section className={styles.section}>
      <Heading level={2} className={styles.heading}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
