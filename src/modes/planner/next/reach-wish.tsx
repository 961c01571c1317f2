import { DETOUR } from "../../../domain/scenario-bounds";
import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectAskedReach } from "../../../state/planner/selectors/pilots";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { Segmented } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { refusalWords } from "../refusal-words";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { fieldRefusals } from "./wishes";

/** How far a new pilot reaches: as the scenario, or metres of its own. */
export function ReachWish() {
  const { text, figures } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const asked = useApp(selectAskedReach);
  if (asked === null) return null;
  const refused = fieldRefusals(wish).reach;
  const straight = (wish.reach ?? asked.ground) / asked.detour;
  const note =
    asked.detour === DETOUR.otherwise || refused !== null
      ? text("planner.next.reach.note")
      : text("planner.next.reach.noteDetour", {
          straight: figures.distance(straight),
          factor: figures.decimal(asked.detour, 1),
        });
  return (
    <div className={styles.stack}>
      <Segmented
        label={text("planner.next.reach.label")}
        segments={[
          {
            id: "scenario",
            label: text("planner.next.reach.scenario", { distance: figures.distance(asked.ground) }),
          },
          { id: "own", label: text("planner.next.reach.own") },
        ]}
        chosen={wish.reach === null ? "scenario" : "own"}
        onChosen={(chosen) => wishFor({ reach: chosen === "own" ? asked.ground : null })}
      />
      {wish.reach === null ? (
        <p className={styles.small}>{note}</p>
      ) : (
        <NumberField
          label={text("planner.next.reach.metres")}
          value={wish.reach}
          decimals={0}
          unit={text("common.metres")}
          onNumber={(reach) => wishFor({ reach: reach ?? Number.NaN })}
          refusal={refused && refusalWords(refused, text, figures)}
          note={note}
        />
      )}
    </div>
  );
}
