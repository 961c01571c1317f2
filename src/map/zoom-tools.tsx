import { useText } from "../i18n";
import type { Atlas } from "./atlas";
import styles from "./zoom-tools.module.css";

/** Nearer, farther, the whole. */
export function ZoomTools({ atlas, low }: { readonly atlas: Atlas; readonly low: boolean }) {
  const { text } = useText();
  return (
    <fieldset aria-label={text("map.tools")} className={low ? `${styles.tools} ${styles.low}` : styles.tools}>
      <button
        type="button"
        className={styles.tool}
        aria-label={text("map.zoomIn")}
        onClick={() => atlas.zoomBy(1)}
      >
        +
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label={text("map.zoomOut")}
        onClick={() => atlas.zoomBy(-1)}
      >
        −
      </button>
      <button type="button" className={styles.home} onClick={atlas.home}>
        {text("map.home")}
      </button>
    </fieldset>
  );
}
