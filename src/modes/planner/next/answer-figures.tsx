import { shareOf } from "../../../domain/measure";
import type { SitingAnswer } from "../../../domain/planner-siting";
import type { Figures, Text } from "../../../i18n";
import { useApp } from "../../../state";
import { selectSitingContext } from "../../../state/planner/selectors/siting-context";
import { Figure } from "../../../ui";
import { usePlan } from "../use-plan";
import type { AnswerProps } from "./next-answer";

/** The figure that answers: residents covered in addition, or pilots needed; and both, before and after. */
export function AnswerFigures({ search, best }: AnswerProps) {
  const { text, figures, city } = usePlan();
  const context = useApp(selectSitingContext);
  const { goal } = search.question;
  const rough = context?.rough ?? 0;
  const why = rough > 0 ? text("planner.next.answer.rough", { share: figures.share(rough) }) : undefined;
  const parts = [
    ...beforeAndAfter(best, text, figures),
    text("planner.next.answer.census", { year: city.censusYear }),
  ];
  const more = best.covered - best.coveredBefore;
  if (goal.kind === "most")
    return (
      <Figure
        size="big"
        value={more}
        write={figures.count}
        what={text("planner.next.answer.more")}
        parts={parts}
        rough={why}
      />
    );
  const isBest = best.verdict.kind === "best";
  return (
    <Figure
      size="big"
      value={best.chosen.length}
      write={figures.count}
      what={text(`planner.next.answer.${isBest ? "fewest" : "fewestOpen"}`, {
        count: best.chosen.length,
        share: figures.share(goal.share),
      })}
      parts={parts}
      rough={why}
    />
  );
}

function beforeAndAfter(
  { covered, coveredBefore, all }: SitingAnswer,
  text: Text,
  figures: Figures,
): string[] {
  const share = (part: number) => figures.share(shareOf(part, all));
  return [
    text("planner.next.answer.fromTo", {
      before: figures.count(coveredBefore),
      after: figures.count(covered),
    }),
    text("planner.next.answer.ofAll", { all: figures.residents(all) }),
    text("planner.next.answer.shares", { before: share(coveredBefore), after: share(covered) }),
  ];
}
