import { type Strategy, type Subset, strategiesIn } from "../../domain/strategy";
import { figuresIn, useText } from "../../i18n";
import { classes } from "../classes";
import { Rough } from "../figures/rough";
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
  readonly rough: string | undefined;
  readonly selected: boolean;
  readonly onSelect: (subset: Subset) => void;
}

/** One region: its signs and name, its bar, its amount and share; a button, except where there are no patches to lead to. */
export function RegionLine({ selected, onSelect, ...shown }: RegionLineProps) {
  const { subset } = shown.region;
  if (subset === 0) {
    return (
      <li className={classes(styles.item, styles.row)}>
        <Inside {...shown} />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={classes(styles.row, selected && styles.selected)}
        aria-pressed={selected}
        onClick={() => onSelect(subset)}
      >
        <Inside {...shown} />
      </button>
    </li>
  );
}

function Inside(props: Omit<RegionLineProps, "selected" | "onSelect">) {
  const { region, strategies, measure, total, longest, none, rough } = props;
  const { text, language } = useText();
  const figures = figuresIn(language);
  const write = measure === "area" ? figures.area : figures.count;
  const amount = region.known + region.notKnown;
  const name = regionName(strategies, region.subset, language, text, figures);
  const slots = strategiesIn(strategies, region.subset).map(({ slot }) => slot);
  return (
    <>
      <span className={styles.name}>
        <Signs strategies={strategies} subset={region.subset} />
        {region.subset === 0 ? (none ?? name) : name}
      </span>{" "}
      <RegionBar region={region} slots={slots} longest={longest} />
      <span className={styles.figures}>
        <span className={styles.amount}>
          <Rough why={rough} />
          {write(amount)}
        </span>{" "}
        <span className={styles.portion}>{figures.share(total > 0 ? amount / total : null)}</span>
        {region.notKnown > 0 ? (
          <span className="visually-hidden">
            {" "}
            {text("ui.regions.notKnownPart", { amount: write(region.notKnown) })}
          </span>
        ) : null}
      </span>
    </>
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
