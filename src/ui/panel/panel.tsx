import { type ReactNode, useId } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import { Button } from "../controls/button";
import { Heading, type Level } from "./heading";
import { MethodButton } from "./method-button";
import styles from "./panel.module.css";

export interface PanelProps {
  readonly title: string;
  /** What kind of thing this is, in small type above the title. */
  readonly kind?: ReactNode;
  readonly level?: Level | undefined;
  readonly onClose?: (() => void) | undefined;
  /** Leads to how its figures are computed. */
  readonly onMethod?: (() => void) | undefined;
  /** Stays in sight under the scrolling body. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A region with a title and a body that scrolls; the title names the region for a screen reader. */
export function Panel(props: PanelProps) {
  const { title, kind, level = 2, onClose, onMethod, footer, children, className } = props;
  const { text } = useText();
  const id = useId();
  return (
    <section className={classes(styles.panel, className)} aria-labelledby={id}>
      <header className={styles.head}>
        <div className={styles.titles}>
          {kind ? <div className={styles.kind}>{kind}</div> : null}
          <Heading level={level} id={id} className={styles.title}>
            {title}
          </Heading>
        </div>
        {onMethod ? (
          <div className={styles.method}>
            <MethodButton of={title} onPress={onMethod} />
          </div>
        ) : null}
        {onClose ? (
          <Button tone="plain" onPress={onClose}>
            {text("ui.close")}
          </Button>
        ) : null}
      </header>
      <div className={styles.body}>{children}</div>
      {footer ? <footer className={styles.foot}>{footer}</footer> : null}
    </section>
  );
}
