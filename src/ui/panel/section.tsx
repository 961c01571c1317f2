import { type ReactNode, useId } from "react";
import { classes } from "../classes";
import { Heading, type Level } from "./heading";
import { MethodButton } from "./method-button";
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
  /** Leads to how its figures are computed. */
  readonly onMethod?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A part of a panel under a small heading, set apart by a hairline; folding is the browser's own. */
export function Section(props: SectionProps) {
  const { heading, level = 3, count, foldable, folded, onFold, onMethod, children } = props;
  const id = useId();
  const head = (
    <Heading level={level} id={id} className={styles.heading}>
      {heading}
      {count ? <span className={styles.count}>{count}</span> : null}
    </Heading>
  );
  const method = onMethod ? <MethodButton of={heading} onPress={onMethod} /> : null;
  if (!foldable) {
    return (
      <section className={styles.section} aria-labelledby={id}>
        <div className={styles.head}>
          {head}
          {method}
        </div>
        {children}
      </section>
    );
  }
  return (
    <details
      className={classes(styles.section, method !== null && styles.explained)}
      open={!folded}
      onToggle={(event) => {
        const isFolded = !event.currentTarget.open;
        if (isFolded !== (folded ?? false)) onFold?.(isFolded);
      }}
    >
      <summary className={styles.summary}>{head}</summary>
      {/* In a summary a button would fold the section; so it stands after it, and is seen in its line. */}
      {method === null ? null : <div className={styles.method}>{method}</div>}
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
