import { useApp } from "../../../state";
import { selectSitingContext } from "../../../state/planner/selectors/siting-context";
import { CoverageCurve } from "../../../ui/charts/coverage-curve";
import type { AnswerProps } from "./next-answer";

/** The curve of an answer, beside today's pilots; it waits until these are counted. */
export function Curve({ search, best }: AnswerProps) {
  const context = useApp(selectSitingContext);
  if (context === null) return null;
  const kept = search.question.wishes.kept.length;
  return (
    <CoverageCurve
      steps={best.curve.map(({ count, covered, bound }) => ({
        total: kept + count,
        covered,
        // Where nothing is chosen nothing can be chosen better.
        bound: count === 0 ? covered : bound,
      }))}
      all={best.all}
      today={context.today}
      answer={best.verdict.kind === "impossible" ? null : kept + best.chosen.length}
    />
  );
}
