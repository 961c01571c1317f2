import { useEffect, useRef } from "react";
import { useText } from "../i18n";
import { selectGeodata, useApp } from "../state";
import type { Covered } from "./camera";
import { mapNode } from "./map-node";
import { MapNotice } from "./map-notice";
import styles from "./map-view.module.css";
import { ScaleBar } from "./scale-bar";
import { SourceLine } from "./source-line";
import { ToolNotices } from "./tool-notices";
import { useAtlas } from "./use-atlas";
import { useHeight } from "./use-height";
import { ZoomTools } from "./zoom-tools";

export interface MapViewProps {
  /** What of the map lies under something else, in CSS pixels: flights and tools keep clear of it. */
  readonly covered?: Covered;
  /** The tools stand at the foot of what is free of the map, for who cannot reach its head. */
  readonly low?: boolean;
}

/** The map with its few tools. It may be taken out of the page and put back: the map inside is always the same one. */
export function MapView({ covered, low = false }: MapViewProps) {
  const { text } = useText();
  const place = useRef<HTMLDivElement>(null);
  const [height, foot] = useHeight();
  const { atlas, reason } = useAtlas();
  const state = useApp((app) => app.map);
  const hasProposals = useApp(
    (app) => selectGeodata(app)?.city.layers.some(({ proposal }) => proposal) ?? false,
  );
  useEffect(() => {
    const node = mapNode();
    node.classList.add(styles.node ?? "");
    place.current?.append(node);
  }, []);
  useEffect(() => {
    if (covered === undefined) return;
    // Where the free part is small, what is shown keeps clear of the foot that lies over it, too.
    atlas?.cover(low ? { ...covered, bottom: covered.bottom + height } : covered);
  }, [atlas, covered, low, height]);
  return (
    <div className={styles.view}>
      <div ref={place} className={styles.place} />
      <MapNotice state={state} reason={reason} covered={covered} />
      {atlas === null || state === "none" || state === "lost" ? null : (
        <div
          className={low ? `${styles.furniture} ${styles.lowered}` : styles.furniture}
          style={covered === undefined ? undefined : { ...covered }}
        >
          <ZoomTools atlas={atlas} low={low} />
          <div ref={foot} className={styles.foot}>
            <ScaleBar atlas={atlas} />
            {hasProposals ? <p className={styles.key}>{text("map.proposals")}</p> : null}
            <SourceLine />
          </div>
        </div>
      )}
      <ToolNotices covered={covered} />
    </div>
  );
}
