import { DocumentsLine } from "../documents-line";
import styles from "./beside.module.css";
import { useBudget } from "./use-budget";

/** Amounts that the document puts beside the budget, apart from every sum. */
export function Beside() {
  const { budget, text, euro, words } = useBudget();
  return (
    <ul className={styles.list}>
      {budget.beside.map(({ id, amount, column, about, documents }) => {
        const beside = budget.columns.find((each) => each.id === column);
        return (
          <li key={id} className={styles.item}>
            <p className={styles.amount}>{euro(amount)}</p>
            <div>
              <p>{words(about)}</p>
              {beside === undefined ? null : (
                <p className={styles.small}>
                  {text("reading.story.budget.beside.column", { name: words(beside.name) })}
                </p>
              )}
              <DocumentsLine ids={documents} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The phases in which it was to be spent, each with the date by which it was to end. */
export function Phases() {
  const { budget, text, words, figures } = useBudget();
  return (
    <>
      {budget.phasesAbout === undefined ? null : <p>{words(budget.phasesAbout)}</p>}
      <ol className={styles.phases}>
        {budget.phases.map(({ id, name, by }) => (
          <li key={id}>
            <strong>{words(name)}</strong>{" "}
            {text("reading.story.budget.phases.by", { date: figures.date(by) })}
          </li>
        ))}
      </ol>
    </>
  );
}
