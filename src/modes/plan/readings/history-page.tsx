import { inLanguage } from "../../../domain/text";
import { EmptyState } from "../../../ui";
import { usePlan } from "../use-plan";
import { WithPlan } from "../with-plan";
import { Contents } from "./contents";
import { PastPlanPart } from "./history/past-plan";
import { PlansTimeline } from "./history/steps";
import { Part } from "./part";
import styles from "./reading.module.css";

/** The plans one after another. */
export function HistoryPage() {
  return (
    <WithPlan>
      <Page />
    </WithPlan>
  );
}

function Page() {
  const { plan, text, language } = usePlan();
  const { history } = plan;
  if (history === null) return <EmptyState sentence={text("reading.frame.none")} />;
  const plans = history.plans.toSorted((one, other) => one.number - other.number);
  const timeline = { id: "steps", heading: text("reading.story.history.timeline.heading") };
  return (
    <>
      <p className={styles.lede}>{inLanguage(history.about, language)}</p>
      <Contents
        page="history"
        parts={[timeline, ...plans.map(({ id, name }) => ({ id, heading: inLanguage(name, language) }))]}
      />
      <Part {...timeline} wide>
        <PlansTimeline plans={plans} />
      </Part>
      {plans.map((past, place) => (
        <PastPlanPart key={past.id} plan={past} hasNext={place < plans.length - 1} />
      ))}
    </>
  );
}
