import { addPlanWords } from "../../i18n/plan";
import styles from "./plan.module.css";
import { Question } from "./question";
import { WithPlan } from "./with-plan";

let isOpen = false;

/** Brings the plan's words once, and gives its left side. */
export function openShelf(): typeof Shelf {
  if (!isOpen) addPlanWords();
  isOpen = true;
  return Shelf;
}

/** The plan's left side once the plan is there. */
function Shelf() {
  return (
    <div className={styles.question}>
      <WithPlan>
        <Question />
      </WithPlan>
    </div>
  );
}
