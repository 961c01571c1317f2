import type { Strategy, Subset } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { useText } from "../../i18n";
import type { Measure } from "../figures/share";
import { SlotSign } from "../signs/strategy-sign";
import { RegionLine } from "./region-line";
import type { Region } from "./regions";
import styles from "./regions-chart.module.css";

export interface RegionsChartProps {
  /** What is shown: «Superficie del perimetro per combinazione di strategie». */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly strategies: readonly Strategy[];
  /** As `regionsOf` makes them. */
  readonly regions: readonly Region[];
  readonly measure: Measure;
  /** How ground that nothing covers is called, where more must be said than «no strategy». */
  readonly none?: string | undefined;
  /** Why the amounts are rough; they then wear «≈». */
  readonly rough?: string | undefined;
  readonly selected: Subset | null;
  readonly onSelect: (subset: Subset) => void;
}

/**
 * The regions of the overlap as a list that looks like a chart: which strategies meet, how much, and of it how much is
 * not fully known (dashed). Each row leads to its patches.
 */
export function RegionsChart(props: RegionsChartProps) {
  const { caption, captionHidden, strategies, regions, measure, none, rough, selected, onSelect } = props;
  const { text, language } = useText();
  const total = regions.reduce((sum, { known, notKnown }) => sum + known + notKnown, 0);
  const longest = Math.max(0, ...regions.map(({ known, notKnown }) => known + notKnown));
  return (
    <figure className={styles.chart}>
      <figcaption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</figcaption>
      <ul className={styles.strategies} aria-hidden="true">
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <SlotSign slot={strategy.slot} size="small" /> {inLanguage(strategy.name, language)}
          </li>
        ))}
      </ul>
      <ul className={styles.list} aria-label={caption}>
        {regions.map((region) => (
          <RegionLine
            key={region.subset}
            region={region}
            strategies={strategies}
            measure={measure}
            total={total}
            longest={longest}
            none={none}
            rough={rough}
            selected={region.subset === selected}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {regions.some(({ notKnown }) => notKnown > 0) ? (
        <p className={styles.key} aria-hidden="true">
          <span className={styles.dashed} /> {text("ui.regions.notKnown")}
        </p>
      ) : null}
    </figure>
  );
}
