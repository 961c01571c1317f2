import { type ReactNode, useId } from "react";
import { Heading } from "../panel/heading";
import styles from "./print-section.module.css";

export interface PrintSectionProps {
  readonly heading: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page under its heading, which never stands alone at the foot of one. */
export function PrintSection({ heading, level = 2, children }: PrintSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading level={level} id={id} className={styles.heading}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
