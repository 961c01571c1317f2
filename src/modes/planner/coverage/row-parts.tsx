import { coveredOf, LESS_REACH, MORE_REACH, wholeOf } from "../../../domain/planner";
import type { CoverageRow } from "../../../domain/planner-coverage";
import { useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { StrategySign } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { writeMetres } from "../reach-words";
import { roughWords } from "../total-words";
import { usePlan } from "../use-plan";
import { useExactReach } from "../use-reach";
import styles from "./coverage.module.css";
import { FigureRows } from "./figure-rows";
import { amountWords, distanceWords, riverNote, riverWords, roughHere } from "./wording";

interface RowProps {
  readonly row: CoverageRow;
}

/** All residents of a row, or null while nobody was counted. */
function useAll({ depths }: CoverageRow): number | null {
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  return isCounted ? wholeOf(depths).residents : null;
}

/** The result at a fifth less and at a fifth more of the reach. */
export function AroundReach({ row }: RowProps) {
  const plan = usePlan();
  const { text } = plan;
  const { asked, others } = useExactReach();
  const all = useAll(row);
  const rows = (["less", "more"] as const).map((side) => {
    const { residents, share, area } = amountWords(row[side], all, plan);
    const reach = writeMetres(plan)(asked.straight * (side === "less" ? LESS_REACH : MORE_REACH));
    const name = text(`planner.coverage.around.${side}`);
    const rough = all === null || row[side].residents === 0 ? undefined : roughHere(row, plan);
    return {
      id: side,
      name: others === 0 ? `${name}: ${reach}` : name,
      figure: (
        <>
          <Rough why={rough} />
          {residents}
        </>
      ),
      rest: `${share} · ${area}`,
    };
  });
  return <FigureRows rows={rows} />;
}

/** What the pilots of each strategy reach, by the planner's own table of foci. */
export function ByStrategy({ row }: RowProps) {
  const plan = usePlan();
  const { city, text } = plan;
  const all = useAll(row);
  const rows = row.strategies.flatMap((amount, bit) => {
    const strategy = city.strategies[bit];
    if (strategy === undefined) return [];
    const { residents, share, area } = amountWords(amount, all, plan);
    const rough = all === null || amount.residents === 0 ? undefined : roughWords(row, plan);
    return [
      {
        id: strategy.id,
        name: <StrategySign strategy={strategy} size="small" />,
        figure: (
          <>
            <Rough why={rough} />
            {residents}
          </>
        ),
        rest: `${share} · ${area}`,
      },
    ];
  });
  return (
    <>
      <FigureRows rows={rows} />
      <p className={styles.small}>{text("planner.coverage.strategies.note")}</p>
    </>
  );
}

/** How far residents have it, and who has a known river on the way. */
export function DistanceAndRiver({ row }: RowProps) {
  const plan = usePlan();
  const all = useAll(row);
  const covered = coveredOf(row.depths).residents;
  const rough = all === null ? undefined : roughHere(row, plan);
  return (
    <>
      <p>
        <Rough why={row.distances === null ? undefined : rough} />
        {distanceWords(row, plan)}
      </p>
      {all === null ? null : (
        <p>
          <Rough why={row.acrossRiver === 0 ? undefined : roughWords(row, plan)} />
          {riverWords(row, covered, plan)} <span className={styles.small}>{riverNote(plan)}</span>
        </p>
      )}
    </>
  );
}
