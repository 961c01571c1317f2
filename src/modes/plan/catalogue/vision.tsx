import { inLanguage } from "../../../domain/text";
import { DocumentsLine } from "../readings/documents-line";
import { usePlan } from "../use-plan";
import styles from "./catalogue.module.css";

/** What the plan is after, in one sentence with its source. */
export function Vision() {
  const { plan, language } = usePlan();
  const { name, text, documents } = plan.catalogue.vision;
  return (
    <header className={styles.vision}>
      <h2 className={styles.title}>{inLanguage(name, language)}</h2>
      <p>{inLanguage(text, language)}</p>
      <DocumentsLine ids={documents} />
    </header>
  );
}
