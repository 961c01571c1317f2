import { askedReach } from "../../../domain/scenario-apply";
import { useApp } from "../../../state";
import type { ScenarioPair, ScenarioRef } from "../../../state/planner/memory";
import { pilotsOf } from "../../../state/planner/selectors/pilots";
import { scenarioOf, selectPlanner } from "../../../state/planner/selectors/scenarios";
import { othersThan, reachWords } from "../reach-words";
import { usePlan } from "../use-plan";
import styles from "./compare.module.css";
import { sideName } from "./names";

/** What the figures rest on: the census, and how far pilots reach on each side. */
export function Terms({ compared: { before, after } }: { readonly compared: ScenarioPair }) {
  const { city, text } = usePlan();
  return (
    <div className={styles.small}>
      <p>{text("planner.compare.census", { year: city.censusYear })}.</p>
      <p>
        <Reach side={before} />.
      </p>
      {before === after ? null : (
        <p>
          <Reach side={after} />.
        </p>
      )}
    </div>
  );
}

function Reach({ side }: { readonly side: ScenarioRef }) {
  const plan = usePlan();
  const planner = useApp(selectPlanner);
  const pilots = useApp((app) => pilotsOf(app, side));
  const asked = askedReach(plan.base, scenarioOf(planner, side)?.edits ?? []);
  return plan.text("planner.compare.reach", {
    scenario: sideName(planner, side, plan.text),
    reach: reachWords(asked, othersThan(asked, pilots), plan),
  });
}
