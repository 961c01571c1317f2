import type { History } from "../../../../domain/plan-history";
import { inLanguage } from "../../../../domain/text";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";
import { PlanFigures } from "../plan-figures";
import reading from "../reading.module.css";
import { CarriedOver } from "./carried-over";
import styles from "./past-plan.module.css";
import { StepsTable } from "./steps";

type PastPlan = History["plans"][number];

interface PastPlanProps {
  readonly plan: PastPlan;
  /** There is a plan after it. */
  readonly hasNext: boolean;
}

/** One plan: what it was about, what it wanted, its figures, areas, directions and steps. */
export function PastPlanPart({ plan, hasNext }: PastPlanProps) {
  const { text, language, figures } = usePlan();
  const { number, name, year, about, aims, areas, directions } = plan;
  return (
    <Part id={plan.id} heading={inLanguage(name, language)}>
      <p className={reading.small}>
        {text("reading.story.history.known", { number, year: figures.date(year) })}
      </p>
      <p>{inLanguage(about, language)}</p>
      <DocumentsLine ids={plan.documents} />
      {aims.length > 0 ? (
        <>
          <h4>{text("reading.story.history.aims")}</h4>
          <ul className={reading.list}>
            {aims.map((aim) => (
              <li key={aim.en}>{inLanguage(aim, language)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {plan.figures.length > 0 ? (
        <>
          <h4>{text("reading.story.history.figures")}</h4>
          <PlanFigures figures={plan.figures} />
        </>
      ) : null}
      <Subjects heading={text("reading.story.history.areas")} subjects={areas} />
      <Subjects heading={text("reading.story.history.directions")} subjects={directions} />
      {hasNext ? <CarriedOver plan={plan} /> : null}
      <StepsTable plan={plan} />
    </Part>
  );
}

interface SubjectsProps {
  readonly heading: string;
  readonly subjects: PastPlan["areas"];
}

/** Areas or directions, counted from the data. */
function Subjects({ heading, subjects }: SubjectsProps) {
  const { language, figures } = usePlan();
  if (subjects.length === 0) return null;
  return (
    <>
      <h4>
        {heading} <span className={styles.count}>{figures.count(subjects.length)}</span>
      </h4>
      <ol className={styles.subjects}>
        {subjects.map(({ id, name }) => (
          <li key={id}>{inLanguage(name, language)}</li>
        ))}
      </ol>
    </>
  );
}
