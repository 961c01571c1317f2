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
  readonly selected: Subset | null;
  readonly onSelect: (subset: Subset) => void;
}

/**
 * The regions of the overlap as a table that looks like a chart: which strategies meet, how much, and of it how much is
 * not fully known (dashed). Each row leads to its patches.
 */
export function RegionsChart(props: RegionsChartProps) {
  const { caption, captionHidden, strategies, regions, measure, selected, onSelect } = props;
  const { text, language } = useText();
  const total = regions.reduce((sum, { known, notKnown }) => sum + known + notKnown, 0);
  const longest = Math.max(0, ...regions.map(({ known, notKnown }) => known + notKnown));
  return (
    <div className={styles.chart}>
      <ul className={styles.strategies} aria-hidden="true">
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <SlotSign slot={strategy.slot} size="small" /> {inLanguage(strategy.name, language)}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{text("ui.regions.region")}</th>
            <th scope="col">{text("ui.regions.amount")}</th>
            <th scope="col">{text("ui.regions.share")}</th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <RegionLine
              key={region.subset}
              region={region}
              strategies={strategies}
              measure={measure}
              total={total}
              longest={longest}
              selected={region.subset === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {regions.some(({ notKnown }) => notKnown > 0) ? (
        <p className={styles.key}>
          <span className={styles.dashed} aria-hidden="true" /> {text("ui.regions.notKnown")}
        </p>
      ) : null}
    </div>
  );
}
