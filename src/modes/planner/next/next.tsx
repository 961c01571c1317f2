import { howComputed, useApp } from "../../../state";
import { selectSearch } from "../../../state/planner/selectors/siting";
import { Section } from "../../../ui";
import { usePlan } from "../use-plan";
import { CandidatesField } from "./candidates";
import { Goal } from "./goal";
import styles from "./next.module.css";
import { NextAnswer } from "./next-answer";
import { Options } from "./options";
import { Run } from "./run";

/** Where the next pilots should go: the question as a sentence with fields, the search, and its answer. */
export function Next() {
  const { text } = usePlan();
  const shown = useApp(selectSearch);
  return (
    <Section heading={text("planner.next.title")} onMethod={howComputed("siting")}>
      <div className={styles.next}>
        <Goal />
        <CandidatesField />
        <Options />
        <Run />
        {shown === null || shown.best === null ? null : (
          <NextAnswer
            key={shown.search.number}
            search={shown.search}
            best={shown.best}
            isAsked={shown.isAsked}
          />
        )}
      </div>
    </Section>
  );
}
