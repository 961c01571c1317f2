import type { ReactNode } from "react";
import { classes } from "../classes";
import styles from "./touch-button.module.css";
import { useFingers } from "./use-fingers";

export interface TouchButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** primary: filled, once on a screen; choice: a large card with words at its start; quiet: outlined. */
  readonly tone?: "primary" | "choice" | "quiet" | undefined;
  /** Stands before the words, never instead of them. */
  readonly sign?: ReactNode;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean | undefined;
  /** It leads to what is shown now. */
  readonly current?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** The language of its words, where it is not the page's. */
  readonly language?: string | undefined;
  /** Longer words for a screen reader; they begin with the words seen. */
  readonly label?: string | undefined;
}

/**
 * A button for fingers. It shows in the next frame that it is touched, and each finger on the screen presses its own.
 */
export function TouchButton(props: TouchButtonProps) {
  const { children, onPress, tone = "quiet", sign, pressed, current, disabled = false, language } = props;
  const { isHeld, listening } = useFingers(onPress, disabled);
  return (
    <button
      type="button"
      className={classes(styles.button, styles[tone])}
      disabled={disabled}
      aria-label={props.label}
      aria-pressed={pressed}
      aria-current={current ? "true" : undefined}
      data-pressed={isHeld ? "" : undefined}
      {...listening}
    >
      {sign ? (
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
      ) : null}
      <span className={styles.words} lang={language}>
        {children}
      </span>
    </button>
  );
}
