import { type Strategy, type Subset, strategiesIn } from "../../domain/strategy";
import { figuresIn, useText } from "../../i18n";
import { classes } from "../classes";
import type { Measure } from "../figures/share";
import { SlotSign } from "../signs/strategy-sign";
import { RegionBar } from "./region-bar";
import { type Region, regionName } from "./regions";
import styles from "./regions-chart.module.css";

interface RegionLineProps {
  readonly region: Region;
  readonly strategies: readonly Strategy[];
  readonly measure: Measure;
  readonly total: number;
  readonly longest: number;
  readonly none: string | undefined;
  readonly selected: boolean;
  readonly onSelect: (subset: Subset) => void;
}

/** One region as a button: its signs and name, its bar, its amount and share. */
export function RegionLine(props: RegionLineProps) {
  const { region, strategies, measure, total, longest, none, selected, onSelect } = props;
  const { text, language } = useText();
  const figures = figuresIn(language);
  const write = measure === "area" ? figures.area : figures.count;
  const amount = region.known + region.notKnown;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={classes(styles.row, selected && styles.selected)}
        aria-pressed={selected}
        onClick={() => onSelect(region.subset)}
      >
        <span className={styles.name}>
          <Signs strategies={strategies} subset={region.subset} />
          {region.subset === 0 && none !== undefined
            ? none
            : regionName(strategies, region.subset, language, text, figures)}
        </span>{" "}
        <RegionBar
          region={region}
          slots={strategiesIn(strategies, region.subset).map(({ slot }) => slot)}
          longest={longest}
        />
        <span className={styles.figures}>
          <span className={styles.amount}>{write(amount)}</span>{" "}
          <span className={styles.portion}>{figures.share(total > 0 ? amount / total : null)}</span>
          {region.notKnown > 0 ? (
            <span className="visually-hidden">
              {" "}
              {text("ui.regions.notKnownPart", { amount: write(region.notKnown) })}
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}

function Signs({
  strategies,
  subset,
}: {
  readonly strategies: readonly Strategy[];
  readonly subset: Subset;
}) {
  return (
    <span className={styles.signs} aria-hidden="true">
      {strategies.map(({ id, slot }, bit) => (
        <SlotSign key={id} slot={slot} size="small" off={(subset & (1 << bit)) === 0} />
      ))}
    </span>
  );
}
