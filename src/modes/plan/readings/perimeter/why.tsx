import type { Catalogue } from "../../../../domain/plan-catalogue";
import { inLanguage } from "../../../../domain/text";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";
import styles from "../reading.module.css";

/** The definitions that the list of municipalities follows: each source has its own. */
export function Definitions() {
  const { plan, text } = usePlan();
  const { definitions } = plan.catalogue.perimeter;
  if (definitions.length === 0) return null;
  return (
    <Part id="definitions" heading={text("reading.perimeter.definitions")}>
      <Statements statements={definitions} />
    </Part>
  );
}

/** Why these municipalities belong together, each reason with the document that gives it. */
export function Reasons() {
  const { plan, text } = usePlan();
  const { reasons } = plan.catalogue.perimeter;
  return (
    <Part id="reasons" heading={text("reading.perimeter.reasons")}>
      {reasons.length === 0 ? (
        <p>{text("reading.perimeter.noReasons")}</p>
      ) : (
        <Statements statements={reasons} />
      )}
    </Part>
  );
}

function Statements({ statements }: { readonly statements: Catalogue["perimeter"]["reasons"] }) {
  const { language } = usePlan();
  return (
    <ul className={styles.list}>
      {statements.map((statement) => (
        <li key={statement.text.en}>
          {inLanguage(statement.text, language)}
          <DocumentsLine ids={statement.documents} />
        </li>
      ))}
    </ul>
  );
}
