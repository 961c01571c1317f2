import type { People } from "../../../domain/plan-people";
import { inLanguage } from "../../../domain/text";
import { usePlan } from "../use-plan";
import { DocumentsLine } from "./documents-line";
import styles from "./plan-figures.module.css";

export type PlanFigure = People["heard"][number];

/**
 * Counts that a document states: «più di 450 persone ascoltate», each with its date. The documents stand once under all of
 * them where they are the same.
 */
export function PlanFigures({ figures: counts }: { readonly figures: readonly PlanFigure[] }) {
  const sources = [...new Set(counts.map(({ documents }) => documents.join(" ")))];
  const shared = sources.length === 1 ? counts[0]?.documents : undefined;
  return (
    <div>
      <ul className={styles.figures}>
        {counts.map((count) => (
          <Count key={count.id} count={count} isAlone={shared === undefined} />
        ))}
      </ul>
      {shared === undefined ? null : <DocumentsLine ids={shared} />}
    </div>
  );
}

interface CountProps {
  readonly count: PlanFigure;
  /** Its documents stand with it. */
  readonly isAlone: boolean;
}

function Count({ count: { value, bound, what, asOf, documents }, isAlone }: CountProps) {
  const { text, language, figures } = usePlan();
  return (
    <li>
      <p className={styles.number}>
        {bound === "more-than" ? (
          <span className={styles.unit}>{text("reading.story.figure.moreThan")} </span>
        ) : null}
        {figures.count(value)} <span className={styles.unit}>{inLanguage(what, language)}</span>
      </p>
      <p className={styles.small}>
        {asOf === null
          ? text("reading.story.figure.noDate")
          : text("reading.story.figure.asOf", { date: figures.date(asOf) })}
      </p>
      {isAlone ? <DocumentsLine ids={documents} /> : null}
    </li>
  );
}
