import { type Strategy, type Subset, strategiesIn } from "../../domain/strategy";
import { figuresIn, useText } from "../../i18n";
import { classes } from "../classes";
import type { Measure } from "../figures/share";
import { HatchFill } from "../signs/hatch-pattern";
import { SlotSign } from "../signs/strategy-sign";
import { lengthOf, type Region, regionName } from "./regions";
import styles from "./regions-chart.module.css";

interface RegionLineProps {
  readonly region: Region;
  readonly strategies: readonly Strategy[];
  readonly measure: Measure;
  readonly total: number;
  readonly longest: number;
  readonly selected: boolean;
  readonly onSelect: (subset: Subset) => void;
}

/** One region: its signs and name, its bar, its amount and share. */
export function RegionLine(props: RegionLineProps) {
  const { region, strategies, measure, total, longest, selected, onSelect } = props;
  const { text, language } = useText();
  const figures = figuresIn(language);
  const write = measure === "area" ? figures.area : figures.count;
  const amount = region.known + region.notKnown;
  return (
    <tr className={classes(styles.row, selected && styles.selected)} aria-current={selected || undefined}>
      <th scope="row" className={styles.name}>
        <button type="button" className={styles.button} onClick={() => onSelect(region.subset)}>
          <Signs strategies={strategies} subset={region.subset} />
          <span>{regionName(strategies, region.subset, language, text, figures)}</span>
        </button>
        <RegionBar region={region} strategies={strategies} longest={longest} />
      </th>
      <td className={styles.amount}>
        {write(amount)}
        {region.notKnown > 0 ? (
          <span className="visually-hidden">
            {", "}
            {text("ui.regions.notKnownPart", { amount: write(region.notKnown) })}
          </span>
        ) : null}
      </td>
      <td className={styles.portion}>{figures.share(total > 0 ? amount / total : null)}</td>
    </tr>
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

interface RegionBarProps {
  readonly region: Region;
  readonly strategies: readonly Strategy[];
  readonly longest: number;
}

function RegionBar({ region, strategies, longest }: RegionBarProps) {
  const slots = strategiesIn(strategies, region.subset).map(({ slot }) => slot);
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
