import { type Strategy, type Subset, sizeOf, strategiesIn } from "../../domain/strategy";
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
  /** Why the amounts are rough; they then wear «≈». */
  readonly rough?: string | undefined;
  readonly selected: Subset | null;
  readonly onSelect: (subset: Subset) => void;
}

/** Every pair of strategies once, below the diagonal; on it the strategy itself; under it those that more than two share. */
export function PairMatrix(props: PairMatrixProps) {
  const { caption, captionHidden, strategies, cells } = props;
  const { text } = useText();
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
              <SignAndName strategy={strategy} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {strategies.map((strategy, row) => (
          <StrategyRow key={strategy.id} strategy={strategy} row={row} matrix={props} />
        ))}
        {beyondPairs(cells).map(({ subset }) => (
          <BeyondRow key={subset} subset={subset} matrix={props} />
        ))}
      </tbody>
    </table>
  );
}

interface StrategyRowProps {
  readonly strategy: Strategy;
  readonly row: number;
  readonly matrix: PairMatrixProps;
}

/** A strategy with each one before it and with itself; above the diagonal the same pairs would stand again. */
function StrategyRow({ strategy, row, matrix }: StrategyRowProps) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <SignAndName strategy={strategy} />
      </th>
      {matrix.strategies.map((other, column) => (
        <td key={other.id}>{column > row ? null : <Cell subset={pairAt(row, column)} matrix={matrix} />}</td>
      ))}
    </tr>
  );
}

interface OfMatrix {
  readonly subset: Subset;
  readonly matrix: PairMatrixProps;
}

/** More than two strategies have no column of their own: their one cell is as wide as the matrix. */
function BeyondRow({ subset, matrix }: OfMatrix) {
  const { language } = useText();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {namesOf(matrix.strategies, subset, language)}
      </th>
      <td colSpan={matrix.strategies.length}>
        <Cell subset={subset} matrix={matrix} />
      </td>
    </tr>
  );
}

function Cell({ subset, matrix: { strategies, cells, measure, rough, selected, onSelect } }: OfMatrix) {
  const { text, language } = useText();
  const names = namesOf(strategies, subset, language);
  return (
    <MatrixCellView
      name={sizeOf(subset) === 1 ? text("ui.matrix.alone", { strategy: names }) : names}
      slots={strategiesIn(strategies, subset).map(({ slot }) => slot)}
      coverage={cells.find((cell) => cell.subset === subset)?.coverage ?? null}
      measure={measure}
      rough={rough}
      selected={subset === selected}
      onSelect={() => onSelect(subset)}
    />
  );
}

function SignAndName({ strategy }: { readonly strategy: Strategy }) {
  const { language } = useText();
  return (
    <>
      <SlotSign slot={strategy.slot} size="small" /> {inLanguage(strategy.name, language)}
    </>
  );
}

function namesOf(strategies: readonly Strategy[], subset: Subset, language: string): string {
  const names = strategiesIn(strategies, subset).map(({ name }) => inLanguage(name, language));
  return figuresIn(language).list(names);
}
