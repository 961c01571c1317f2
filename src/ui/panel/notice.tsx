import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import { Button } from "../controls/button";
import styles from "./notice.module.css";

export interface NoticeProps {
  readonly tone?: "info" | "warning" | undefined;
  /** Interrupts a screen reader; for what went wrong just now. */
  readonly urgent?: boolean | undefined;
  readonly children: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  readonly action?: ReactNode;
}

/** One sentence that the reader should know; the tone is said in words too. */
export function Notice({ tone = "info", urgent = false, children, onDismiss, action }: NoticeProps) {
  const { text } = useText();
  return (
    <div className={classes(styles.notice, styles[tone])} role={urgent ? "alert" : "status"}>
      <p className={styles.words}>
        <strong className={styles.tone}>
          {tone === "warning" ? text("ui.warning") : text("ui.information")}
        </strong>{" "}
        {children}
      </p>
      {action || onDismiss ? (
        <div className={styles.actions}>
          {action}
          {onDismiss ? (
            <Button tone="plain" onPress={onDismiss}>
              {text("ui.dismiss")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
