import { useText } from "../i18n";
import type { MapState } from "../state";
import type { Covered } from "./camera";
import styles from "./map-notice.module.css";

export interface MapNoticeProps {
  readonly state: MapState;
  /** Why the map's code is not there; null when it is. */
  readonly reason: string | null;
  readonly covered: Covered | undefined;
}

/** What stands in the map's place while it cannot be drawn, said aloud when it changes. */
export function MapNotice({ state, reason, covered }: MapNoticeProps) {
  const { text } = useText();
  const kind = reason !== null ? "failed" : state === "none" || state === "lost" ? state : null;
  return (
    <div
      role="status"
      className={kind === null ? styles.silent : styles.notice}
      style={kind === null ? undefined : { ...covered }}
    >
      {kind === null ? null : (
        <>
          <p className={styles.title}>{text(`map.${kind}.title`)}</p>
          <p>{text(`map.${kind}.body`, { reason: reason ?? "" })}</p>
        </>
      )}
    </div>
  );
}
