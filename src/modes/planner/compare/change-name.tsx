import type { Change } from "../../../domain/planner-difference";
import { ChangeSwatch } from "../../../ui/signs/change-swatch";
import { usePlan } from "../use-plan";
import styles from "./compare.module.css";

/** A kind of change, with the colour and the hatch that the map has for it. */
export function ChangeName({ change }: { readonly change: Change }) {
  const { text } = usePlan();
  return (
    <span className={styles.change}>
      <ChangeSwatch change={change} />
      <span className={styles.word}>{text(`planner.compare.changes.${change}`)}</span>
    </span>
  );
}
