import type { ReactNode } from "react";
import { classes } from "../classes";
import styles from "./button.module.css";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** primary: filled, once in a panel; quiet: outlined; plain: underlined words. */
  readonly tone?: "primary" | "quiet" | "plain" | undefined;
  /** Stands before the words, never instead of them. */
  readonly sign?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** The id of what it opens. */
  readonly controls?: string | undefined;
  /** Longer words for a screen reader; they begin with the words seen. */
  readonly label?: string | undefined;
  /** As wide as its panel. */
  readonly wide?: boolean | undefined;
}

/** A button in words. A disabled one keeps the focus, so that a keyboard does not lose its place. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    tone = "quiet",
    sign,
    disabled = false,
    pressed,
    expanded,
    controls,
    label,
  } = props;
  return (
    <button
      type="button"
      className={classes(styles.button, styles[tone], props.wide && styles.wide)}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-label={label}
      onClick={disabled ? undefined : onPress}
    >
      {sign ? (
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
      ) : null}
      {children}
    </button>
  );
}
