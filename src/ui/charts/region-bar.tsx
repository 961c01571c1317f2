import type { SlotNumber } from "../../theme/slots";
import { HatchFill } from "../signs/hatch-pattern";
import { lengthOf, type Region } from "./regions";
import styles from "./regions-chart.module.css";

interface RegionBarProps {
  readonly region: Region;
  readonly slots: readonly SlotNumber[];
  /** The amount that fills the whole width. */
  readonly longest: number;
}

/** The bar of a region in the hatch of its strategies: the known part in a firm outline, then the rest in a dashed one. */
export function RegionBar({ region, slots, longest }: RegionBarProps) {
  const known = lengthOf(region.known, longest) * 100;
  const notKnown = lengthOf(region.notKnown, longest) * 100;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <HatchFill slots={slots}>
        {(fill) => (
          <>
            <rect width={`${known + notKnown}%`} height="100%" fill={fill} />
            {notKnown > 0 ? (
              <rect x={`${known}%`} width={`${notKnown}%`} height="100%" className={styles.unknown} />
            ) : null}
            {known > 0 ? <rect width={`${known}%`} height="100%" className={styles.known} /> : null}
          </>
        )}
      </HatchFill>
    </svg>
  );
}
