import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import styles from "./table-frame.module.css";

interface TableFrameProps {
  /** What the table inside is called. */
  readonly caption: string;
  /** No higher than most of the window, so that the head of a long table stays in sight. */
  readonly low?: boolean;
  readonly children: ReactNode;
}

/** What a table too wide or too long scrolls in: reached and scrolled by keyboard, with an edge where more lies beyond. */
export function TableFrame({ caption, low, children }: TableFrameProps) {
  const { text } = useText();
  const className = classes(styles.frame, low && styles.low);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={className} tabIndex={0} aria-label={text("ui.table.scroll", { caption })}>
      {children}
    </section>
  );
}
