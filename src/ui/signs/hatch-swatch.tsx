import type { SlotNumber } from "../../theme/slots";
import { HatchFill } from "./hatch-pattern";
import styles from "./hatch-swatch.module.css";

export interface HatchSwatchProps {
  readonly slots: readonly SlotNumber[];
}

/** A small piece of the map's ground as it looks under these strategies together. */
export function HatchSwatch({ slots }: HatchSwatchProps) {
  return (
    <svg className={styles.swatch} viewBox="0 0 32 24" aria-hidden="true">
      <HatchFill slots={slots}>
        {(fill) => <rect x="0.5" y="0.5" width="31" height="23" fill={fill} className={styles.edge} />}
      </HatchFill>
    </svg>
  );
}
