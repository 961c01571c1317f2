import { useMemo } from "react";
import type { Taken } from "../../../domain/own-data";
import { toggleStatus, useApp } from "../../../state";
import { searchAmong, showOwnTable } from "../../../state/own/go";
import { selectTaken, unseenOf } from "../../../state/own/selectors";
import { putAllBack, putBack, undoTaking } from "../../../state/own/take";
import { Button, Section } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { counted } from "./counted";
import styles from "./in.module.css";
import { OwnTrouble } from "./own-trouble";
import { takenWords } from "./taken-words";

/** What was taken in, each with the way to put it back. */
export function OwnList() {
  const { text } = useCity();
  const taken = useApp(selectTaken);
  const isWorking = useApp(({ own }) => own.taken !== own.applied);
  return (
    <Section heading={text("data.own.title")}>
      <div className={styles.stack}>
        <OwnTrouble />
        {taken.length === 0 ? <p className={styles.small}>{text("data.own.none")}</p> : null}
        <ul>
          {taken.map((one) => (
            <li key={one.id} className={styles.taken}>
              <TakenLine taken={one} />
            </li>
          ))}
        </ul>
        <p role="status" className={styles.small}>
          {taken.length > 0 && isWorking ? text("data.own.working") : null}
        </p>
        {taken.length === 0 ? null : (
          <>
            <div className={styles.actions}>
              <Button onPress={undoTaking}>{text("data.own.undo")}</Button>
              <Button onPress={putAllBack}>{text("data.own.putAllBack")}</Button>
            </div>
            <p className={styles.small}>{text("data.own.linkNote")}</p>
          </>
        )}
      </div>
    </Section>
  );
}

/** How much of it the filters leave out, and the way to see it: who opens fifteen pilots looks for fifteen on the map. */
function Unseen({ taken }: { readonly taken: Taken }) {
  const { text, figures } = useCity();
  const shown = useApp((app) => app.statuses);
  const { count, statuses } = useMemo(() => unseenOf(taken, shown), [taken, shown]);
  if (count === 0) return null;
  const named = figures.list(statuses.map((status) => text(`common.statusOne.${status}`)));
  return (
    <div className={styles.unseen}>
      <p className={styles.small}>
        {text("data.own.unseen", { ...counted(count, figures, { statuses: named }), statuses: named })}
      </p>
      <Button onPress={() => statuses.forEach(toggleStatus)}>{text("data.own.countThem")}</Button>
    </div>
  );
}

function TakenLine({ taken }: { readonly taken: Taken }) {
  const view = useCity();
  const { text, figures } = view;
  const { source } = taken;
  const facts = [
    takenWords(taken, view),
    text("data.own.opened", { date: figures.date(source.opened.slice(0, 10)) }),
    ...(source.shift === null ? [] : [text("data.own.shift", { metres: figures.distance(source.shift) })]),
  ];
  return (
    <>
      <span className={styles.name}>{source.file}</span>
      <span className={styles.small}>{facts.join(" · ")}</span>
      <Unseen taken={taken} />
      <div className={styles.actions}>
        {taken.role === "candidates" ? (
          <Button onPress={() => searchAmong(taken.id)}>{text("data.own.asNext")}</Button>
        ) : null}
        {taken.role === "table" && taken.table.measures.length > 0 ? (
          <Button onPress={() => showOwnTable(taken.id)}>{text("data.own.colour")}</Button>
        ) : null}
        <Button label={text("data.own.putBackThis", { file: source.file })} onPress={() => putBack(taken.id)}>
          {text("data.own.putBack")}
        </Button>
      </div>
    </>
  );
}
