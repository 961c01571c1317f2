import type { Coverage } from "../../domain/overlap";
import { figuresIn, useText } from "../../i18n";
import type { SlotNumber } from "../../theme/slots";
import { classes } from "../classes";
import { Rough } from "../figures/rough";
import { amountsOf, type Measure } from "../figures/share";
import { HatchSwatch } from "../signs/hatch-swatch";
import styles from "./pair-matrix.module.css";

interface MatrixCellViewProps {
  readonly name: string;
  readonly slots: readonly SlotNumber[];
  readonly coverage: Coverage | null;
  readonly measure: Measure;
  readonly rough: string | undefined;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** One cell as a button: the share where the data are complete, then the amount, then «at least» for the rest. */
export function MatrixCellView(props: MatrixCellViewProps) {
  const { name, slots, coverage, measure, rough, selected, onSelect } = props;
  const { text, language } = useText();
  const figures = figuresIn(language);
  if (coverage === null) return <span className={styles.missing}>{text("common.notKnown")}</span>;
  const { covered, withData, atLeast } = amountsOf(coverage, measure);
  const write = measure === "area" ? figures.area : figures.count;
  return (
    <button
      type="button"
      className={classes(styles.cell, selected && styles.selected)}
      aria-pressed={selected}
      onClick={onSelect}
    >
      <span className="visually-hidden">{text("ui.regions.showPatches", { region: name })}: </span>
      <span className={styles.swatch}>
        <HatchSwatch slots={slots} />
      </span>
      <span className={styles.share}>{figures.share(withData > 0 ? covered / withData : null)}</span>
      <span className={styles.amount}>
        <Rough why={rough} />
        {write(covered)}
      </span>
      {atLeast > 0 ? (
        <span className={styles.atLeast}>
          + {text("common.atLeast")} {write(atLeast)}
        </span>
      ) : null}
    </button>
  );
}
