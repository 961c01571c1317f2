import { DETOUR } from "../../../domain/scenario-bounds";
import { reachRefusal } from "../../../domain/scenario-check";
import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectAskedReach } from "../../../state/planner/selectors/pilots";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { Segmented } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { writeFactor, writeMetres } from "../reach-words";
import { refusalWords } from "../refusal-words";
import { type Plan, usePlan } from "../use-plan";
import styles from "./next.module.css";

/** How far a new pilot reaches: as the scenario, or metres of its own. */
export function ReachWish() {
  const plan = usePlan();
  const { text } = plan;
  const { reach } = useApp((app) => selectPlanner(app).wish);
  const asked = useApp(selectAskedReach);
  if (asked === null) return null;
  const distance = writeMetres(plan)(asked.ground);
  return (
    <div className={styles.stack}>
      <Segmented
        label={text("planner.next.reach.label")}
        segments={[
          { id: "scenario", label: text("planner.next.reach.scenario", { distance }) },
          { id: "own", label: text("planner.next.reach.own") },
        ]}
        chosen={reach === null ? "scenario" : "own"}
        onChosen={(chosen) => wishFor({ reach: chosen === "own" ? asked.ground : null })}
      />
      {reach === null ? (
        <p className={styles.small}>{straightWords(asked.ground, asked.detour, plan)}</p>
      ) : (
        <OwnReach reach={reach} detour={asked.detour} />
      )}
    </div>
  );
}

function OwnReach({ reach, detour }: { readonly reach: number; readonly detour: number }) {
  const plan = usePlan();
  const { text, figures } = plan;
  const refused = reachRefusal(reach);
  return (
    <NumberField
      label={text("planner.next.reach.metres")}
      value={reach}
      decimals={0}
      unit={text("common.metres")}
      onNumber={(next) => wishFor({ reach: next ?? Number.NaN })}
      refusal={refused && refusalWords(refused, text, figures)}
      note={refused === null ? straightWords(reach, detour, plan) : undefined}
    />
  );
}

/** The straight line that comes of metres on the ground. */
const straightWords = (ground: number, detour: number, plan: Plan): string =>
  detour === DETOUR.otherwise
    ? plan.text("planner.next.reach.note")
    : plan.text("planner.next.reach.noteDetour", {
        straight: writeMetres(plan)(ground / detour),
        factor: writeFactor(detour, plan),
      });
