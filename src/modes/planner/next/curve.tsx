import { useApp } from "../../../state";
import { selectSitingContext } from "../../../state/planner/selectors/siting-context";
import { CoverageCurve } from "../../../ui/charts/coverage-curve";
import { SavedChart } from "../../../ui/charts/saved/saved-chart";
import { saveChart } from "../save-chart";
import { usePlan } from "../use-plan";
import type { AnswerProps } from "./next-answer";

/** The curve of an answer, beside today's pilots; it waits until these are counted. */
export function Curve({ search, best }: AnswerProps) {
  const { text, language } = usePlan();
  const context = useApp(selectSitingContext);
  if (context === null) return null;
  const kept = search.question.wishes.kept.length;
  const title = text("planner.next.curve.title");
  return (
    <SavedChart name={title} onSave={(write) => saveChart(title, language, write)}>
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
    </SavedChart>
  );
}
