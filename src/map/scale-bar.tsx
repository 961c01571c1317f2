import { useSyncExternalStore } from "react";
import { figuresIn, useText } from "../i18n";
import type { Atlas } from "./atlas";
import styles from "./scale-bar.module.css";

/** How long a length on the ground is here, and where north is. */
export function ScaleBar({ atlas }: { readonly atlas: Atlas }) {
  const { text, language } = useText();
  const scale = useSyncExternalStore(atlas.onScale, atlas.scale);
  if (scale === null) return null;
  const length =
    scale.metres < 1000
      ? figuresIn(language).distance(scale.metres)
      : `${figuresIn(language).count(scale.metres / 1000)} ${text("common.kilometres")}`;
  return (
    <div className={styles.scale}>
      <span className={styles.north} role="img" aria-label={text("map.north")}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M6 0 10 12 6 9.500 2 12Z" fill="currentColor" />
        </svg>
        <span aria-hidden="true">{text("map.northLetter")}</span>
      </span>
      <span
        className={styles.bar}
        style={{ width: scale.pixels }}
        role="img"
        aria-label={text("map.scale", { length })}
      >
        <span aria-hidden="true">{length}</span>
      </span>
    </div>
  );
}
