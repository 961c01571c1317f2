import { figuresOf, useApp } from "../../../state";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { Basis, NoFigures, Shares } from "./shares";

/** What the chosen strategies reach in the whole area. */
export function WholeAnswer() {
  const { text } = useCity();
  const known = useApp((app) => figuresOf(app, null));
  const chosen = useApp((app) => app.strategies);
  return (
    <>
      <h2 className={styles.title}>{text("kiosk.visitor.answer.whole")}</h2>
      {known === null ? (
        <NoFigures />
      ) : (
        <>
          <p>{text("kiosk.visitor.answer.shares")}</p>
          <Shares figures={known} only={chosen} />
          <Basis />
        </>
      )}
    </>
  );
}
