import { type ReactNode, useId } from "react";
import { Heading, type Level } from "./heading";
import styles from "./section.module.css";

export interface SectionProps {
  readonly heading: string;
  readonly level?: Level | undefined;
  /** How many things are inside, already worded. */
  readonly count?: string | undefined;
  /** The reader can fold the section; it starts open unless `folded`. */
  readonly foldable?: boolean | undefined;
  readonly folded?: boolean | undefined;
  readonly onFold?: ((folded: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** A part of a panel under a small heading, set apart by a hairline; folding is the browser's own. */
export function Section({ heading, level = 3, count, foldable, folded, onFold, children }: SectionProps) {
  const id = useId();
  const head = (
    <Heading level={level} id={id} className={styles.heading}>
      {heading}
      {count ? <span className={styles.count}>{count}</span> : null}
    </Heading>
  );
  if (!foldable) {
    return (
      <section className={styles.section} aria-labelledby={id}>
        {head}
        {children}
      </section>
    );
  }
  return (
    <details
      className={styles.section}
      open={!folded}
      onToggle={(event) => {
        const isFolded = !event.currentTarget.open;
        if (isFolded !== (folded ?? false)) onFold?.(isFolded);
      }}
    >
      <summary className={styles.summary}>{head}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
