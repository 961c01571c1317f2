import { type Strategy, type Subset, strategiesIn } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { figuresIn, useText } from "../../i18n";
import type { Measure } from "../figures/share";
import { SlotSign } from "../signs/strategy-sign";
import { beyondPairs, type MatrixCell, pairAt } from "./matrix";
import { MatrixCellView } from "./matrix-cell";
import styles from "./pair-matrix.module.css";

export interface PairMatrixProps {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly strategies: readonly Strategy[];
  /** Singles, pairs, triples …; a missing one is «not known». */
  readonly cells: readonly MatrixCell[];
  readonly measure: Measure;
  readonly selected: Subset | null;
  readonly onSelect: (subset: Subset) => void;
}

/** Every pair of strategies once, below the diagonal; on it the strategy itself; under it those that more than two share. */
export function PairMatrix(props: PairMatrixProps) {
  const { caption, captionHidden, strategies, cells, measure, selected, onSelect } = props;
  const { text, language } = useText();
  const nameOf = (strategy: Strategy) => inLanguage(strategy.name, language);
  const view = (subset: Subset, name: string) => (
    <MatrixCellView
      name={name}
      slots={strategiesIn(strategies, subset).map(({ slot }) => slot)}
      coverage={cells.find((cell) => cell.subset === subset)?.coverage ?? null}
      measure={measure}
      selected={subset === selected}
      onSelect={() => onSelect(subset)}
    />
  );
  const named = (subset: Subset) => figuresIn(language).list(strategiesIn(strategies, subset).map(nameOf));
  return (
    <table className={styles.matrix}>
      <caption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{text("ui.matrix.corner")}</span>
          </th>
          {strategies.map((strategy) => (
            <th key={strategy.id} scope="col" className={styles.column}>
              <SlotSign slot={strategy.slot} size="small" /> {nameOf(strategy)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {strategies.map((strategy, row) => (
          <tr key={strategy.id}>
            <th scope="row" className={styles.name}>
              <SlotSign slot={strategy.slot} size="small" /> {nameOf(strategy)}
            </th>
            {strategies.map((other, column) => (
              <td key={other.id}>
                {column > row
                  ? null
                  : view(
                      pairAt(row, column),
                      row === column
                        ? text("ui.matrix.alone", { strategy: nameOf(strategy) })
                        : named(pairAt(row, column)),
                    )}
              </td>
            ))}
          </tr>
        ))}
        {beyondPairs(cells).map(({ subset }) => (
          <tr key={subset}>
            <th scope="row" className={styles.name}>
              {named(subset)}
            </th>
            <td colSpan={strategies.length}>{view(subset, named(subset))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
