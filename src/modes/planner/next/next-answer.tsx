import { useState } from "react";
import type { SitingAnswer } from "../../../domain/planner-siting";
import { howComputed } from "../../../state";
import { forgetSearch } from "../../../state/planner/searching";
import type { Search } from "../../../state/planner/siting-wish";
import { Announcer, Button, Notice, Section } from "../../../ui";
import { usePlan } from "../use-plan";
import { AnswerFigures } from "./answer-figures";
import { ChosenPlaces } from "./chosen-places";
import { Curve } from "./curve";
import { Method } from "./method";
import styles from "./next.module.css";
import { TakeIt, type Taken, TakenNotice } from "./take-it";
import { candidateWords, verdictWords } from "./verdict";

export interface AnswerProps {
  readonly search: Search;
  /** The answer, or the best so far. */
  readonly best: SitingAnswer;
}

/** What a search has found: how many more are covered, how sure that is, where, and the way to make it a scenario. */
export function NextAnswer({ search, best, isAsked }: AnswerProps & { readonly isAsked: boolean }) {
  const { text } = usePlan();
  const [taken, take] = useState<Taken | null>(null);
  const isOver = search.state.kind === "answered";
  const isFound = best.verdict.kind !== "impossible";
  return (
    <Section
      heading={text(`planner.next.answer.${isOver ? "title" : "soFar"}`)}
      level={4}
      onMethod={howComputed("siting")}
    >
      {taken === null && !isAsked ? <Notice tone="warning">{text("planner.next.run.stale")}</Notice> : null}
      {isFound ? <AnswerFigures search={search} best={best} /> : null}
      <VerdictLines search={search} best={best} />
      {isFound ? <ChosenPlaces best={best} /> : null}
      {taken === null ? null : <TakenNotice taken={taken} />}
      {taken === null && isOver && best.chosen.length > 0 ? (
        <TakeIt search={search} best={best} onTaken={take} />
      ) : null}
      {best.curve.length > 1 ? <Curve search={search} best={best} /> : null}
      <Method search={search} best={best} />
      {isOver ? (
        <Button tone="plain" onPress={forgetSearch}>
          {text("planner.next.run.forget")}
        </Button>
      ) : null}
    </Section>
  );
}

function VerdictLines({ search, best }: AnswerProps) {
  const { text, figures } = usePlan();
  const { head, lines } = verdictWords(best, search.question, text, figures);
  return (
    <div className={styles.verdict}>
      <p className={styles.label}>{head}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {candidateWords(best, text, figures).map((line) => (
        <p key={line} className={styles.small}>
          {line}
        </p>
      ))}
      <Announcer message={search.state.kind === "answered" ? [head, ...lines].join(" ") : ""} />
    </div>
  );
}
