import { useState } from "react";
import { useApp } from "../../../state";
import { selectEditSteps } from "../../../state/planner/selectors/changes";
import { Button, Section } from "../../../ui";
import { usePlan } from "../use-plan";
import { editWords } from "./pilot-words";
import styles from "./pilots.module.css";

/** How many are shown before somebody asks for all. */
const FIRST = 8;

/** The edits of this scenario in words, the newest first. */
export function EditList() {
  const plan = usePlan();
  const { text, figures } = plan;
  const { done } = useApp(selectEditSteps);
  const [isWhole, setWhole] = useState(false);
  const newest = done.map((step, number) => ({ number, words: editWords(step, plan) })).reverse();
  const shown = isWhole ? newest : newest.slice(0, FIRST);
  return (
    <Section heading={text("planner.pilots.edits.title")} count={figures.count(done.length)}>
      {done.length === 0 ? <p className={styles.small}>{text("planner.pilots.edits.none")}</p> : null}
      <ol className={styles.edits} reversed>
        {shown.map(({ number, words }) => (
          <li key={number} className={styles.edit}>
            {words}
          </li>
        ))}
      </ol>
      {shown.length < newest.length ? (
        <Button tone="plain" onPress={() => setWhole(true)}>
          {text("planner.pilots.edits.more", { count: newest.length - shown.length })}
        </Button>
      ) : null}
    </Section>
  );
}
