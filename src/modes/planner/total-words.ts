import { shareOf } from "../../domain/measure";
import { coveredOf } from "../../domain/planner";
import type { CoverageFigures } from "../../state/planner/selectors/coverage-rows";
import type { Plan } from "./use-plan";

type Words = Pick<Plan, "text" | "figures">;

/** Why covered residents are rough, with the marked share; undefined where none of them is. */
export function roughWords(
  row: Pick<CoverageFigures, "depths" | "roughCovered">,
  { text, figures }: Words,
): string | undefined {
  if (row.roughCovered === 0) return undefined;
  return text("planner.parts.total.rough", {
    residents: figures.residents(row.roughCovered),
    share: figures.share(shareOf(row.roughCovered, coveredOf(row.depths).residents)),
  });
}

/** How many more or fewer residents are reached than by the pilots of the data at the same reach. */
export function changeWords(reached: number, byData: number, { text, figures }: Words): string {
  const change = reached - byData;
  if (change === 0) return text("planner.parts.total.same");
  const key = change > 0 ? "more" : "less";
  return text(`planner.parts.total.${key}`, { residents: figures.residents(Math.abs(change)) });
}
