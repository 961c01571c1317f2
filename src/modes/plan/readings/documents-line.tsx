import { inLanguage } from "../../../domain/text";
import { usePlan } from "../use-plan";
import styles from "./documents-line.module.css";

export interface DocumentsLineProps {
  /** Ids of the plan's documents, as each fact of the plan names them. */
  readonly ids: readonly string[];
  /** Without «Fonte:», where a heading says it. */
  readonly bare?: boolean | undefined;
}

/**
 * «Fonte: Piano finale (aprile 2015); …»: the documents that say something, each with its date as exact as it is known.
 * @throws when the plan is not loaded
 */
export function DocumentsLine({ ids, bare = false }: DocumentsLineProps) {
  const { plan, text, language, figures } = usePlan();
  const documents = ids.flatMap((id) => plan.documents.find((document) => document.id === id) ?? []);
  return (
    <p className={styles.documents}>
      {bare ? null : `${text("ui.source.from")}: `}
      {documents.map(({ id, title, date }, place) => (
        <span key={id}>
          {place === 0 ? "" : "; "}
          <cite>{inLanguage(title, language)}</cite> (
          {date === null ? text("plan.desk.undated") : figures.date(date)})
        </span>
      ))}
    </p>
  );
}
