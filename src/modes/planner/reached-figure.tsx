import { shareOf } from "../../domain/measure";
import { coveredOf } from "../../domain/planner";
import { useApp } from "../../state";
import type { CoverageFigures } from "../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../state/planner/selectors/figures";
import { Figure } from "../../ui";
import { roughWords } from "./total-words";
import { usePlan } from "./use-plan";
import { useReach } from "./use-reach";

interface ReachedFigureProps {
  readonly row: CoverageFigures;
  readonly what: string;
  /** Of how many residents; null: not said. */
  readonly all: number | null;
}

/** The residents whom pilots reach in the perimeter or in a unit, with share, census, ground and reach. */
export function ReachedFigure({ row, what, all }: ReachedFigureProps) {
  const plan = usePlan();
  const { city, text, figures } = plan;
  const reach = useReach();
  const isExact = useApp((app) => selectFigures(app).isExact);
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const { residents, area } = coveredOf(row.depths);
  const ground = isExact ? "planner.parts.total.ground" : "planner.parts.total.groundLive";
  return (
    <Figure
      size="big"
      live={!isExact}
      value={isCounted ? residents : null}
      write={figures.count}
      what={what}
      rough={isCounted ? roughWords(row, plan) : undefined}
      parts={[
        ...(all === null ? [] : [`${text("common.of")} ${figures.count(all)}`]),
        ...(isCounted && all !== null ? [figures.share(shareOf(residents, all))] : []),
        text("planner.parts.total.census", { year: city.censusYear }),
        text(ground, { area: figures.area(area) }),
        reach.words,
      ]}
    />
  );
}
