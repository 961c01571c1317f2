import type { Strategy } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { useText } from "../../i18n";
import { SLOTS, type SlotNumber } from "../../theme/slots";
import { classes } from "../classes";
import styles from "./strategy-sign.module.css";

export interface SlotSignProps {
  readonly slot: SlotNumber;
  /** A dot in its place where the strategy is not meant: the empty place in a matrix. */
  readonly off?: boolean | undefined;
  readonly size?: "small" | "normal" | undefined;
}

/** The bare sign of a slot, for a place where the word stands beside it. */
export function SlotSign({ slot, off = false, size = "normal" }: SlotSignProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={classes(styles.sign, styles[size])}
      style={{ color: off ? "var(--line-strong)" : `var(--slot-${slot})` }}
      aria-hidden="true"
    >
      {off ? (
        <circle cx="12" cy="12" r="2.5" fill="currentColor" />
      ) : (
        <path d={SLOTS[slot].sign.path} fillRule="evenodd" fill="currentColor" />
      )}
    </svg>
  );
}

export interface StrategySignProps {
  readonly strategy: Strategy;
  readonly size?: "small" | "normal" | undefined;
}

/** The sign of a strategy with its name. */
export function StrategySign({ strategy, size }: StrategySignProps) {
  const { language } = useText();
  return (
    <span className={styles.named}>
      <SlotSign slot={strategy.slot} size={size} />
      <span>{inLanguage(strategy.name, language)}</span>
    </span>
  );
}
