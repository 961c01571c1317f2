import type { SitingGoal } from "../../../domain/planner-siting";
import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { FIRST_WISH } from "../../../state/planner/siting-wish";
import { Segmented } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { refusalWords } from "../refusal-words";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { fieldRefusals } from "./wishes";

const FIRST: { readonly [Kind in SitingGoal["kind"]]: Extract<SitingGoal, { kind: Kind }> } = {
  most: { kind: "most", count: FIRST_WISH.goal.kind === "most" ? FIRST_WISH.goal.count : 1 },
  share: { kind: "share", share: 0.5 },
};

/** What is asked, as a sentence with a field in it. */
export function Goal() {
  const { text, figures } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const { goal } = wish;
  const refused = fieldRefusals(wish).goal;
  const words = (place: "Before" | "After") =>
    text(`planner.next.goal.${goal.kind}${place}`)
      .split(" ")
      // A word may come twice; what stands before it does not.
      .map((word, index, all) => <span key={all.slice(0, index + 1).join(" ")}>{word}</span>);
  return (
    <div className={styles.stack}>
      <Segmented
        label={text("planner.next.goal.label")}
        labelHidden
        segments={(["most", "share"] as const).map((id) => ({ id, label: text(`planner.next.goal.${id}`) }))}
        chosen={goal.kind}
        onChosen={(kind) => wishFor({ goal: FIRST[kind] })}
      />
      <div className={styles.sentence}>
        {words("Before")}
        <NumberField
          // Another kind of goal is another number: nothing typed is carried over.
          key={goal.kind}
          label={text(`planner.next.goal.${goal.kind === "most" ? "count" : "percent"}`)}
          labelHidden
          value={goal.kind === "most" ? goal.count : goal.share * 100}
          decimals={goal.kind === "most" ? 0 : 1}
          onNumber={(value) => wishFor({ goal: goalOf(goal, value ?? Number.NaN) })}
          refusal={refused && refusalWords(refused, text, figures)}
        />
        {words("After")}
      </div>
    </div>
  );
}

/** A tenth of a per cent is what is asked for: without rounding 29 % would be 0.29 and a little. */
const goalOf = (goal: SitingGoal, value: number): SitingGoal =>
  goal.kind === "most"
    ? { kind: "most", count: value }
    : { kind: "share", share: Math.round(value * 10) / 1000 };
