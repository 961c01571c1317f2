import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { ProposalBadge, Segmented, ToggleChips } from "../../../ui";
import { pilotName } from "../pilot-name";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { notKept } from "./wishes";

/** Which pilots stay; the others are missing in the result, and that is said. */
export function KeepWish() {
  const { text, figures } = usePlan();
  const { kept } = useApp((app) => selectPlanner(app).wish);
  const pilots = useApp(selectSettledPilots);
  const all = { count: pilots.length, replace: { count: figures.count(pilots.length) } };
  return (
    <div className={styles.stack}>
      <Segmented
        label={text("planner.next.keep.label")}
        segments={[
          { id: "all", label: text("planner.next.keep.all", all) },
          { id: "some", label: text("planner.next.keep.some") },
        ]}
        chosen={kept === null ? "all" : "some"}
        onChosen={(chosen) => wishFor({ kept: chosen === "all" ? null : pilots.map(({ id }) => id) })}
      />
      {kept === null ? null : <KeptPilots kept={kept} pilots={pilots} />}
    </div>
  );
}

interface KeptPilotsProps {
  readonly kept: readonly string[];
  readonly pilots: readonly Site[];
}

function KeptPilots({ kept, pilots }: KeptPilotsProps) {
  const { text, figures, language, city } = usePlan();
  const isProposal = pilots.some(({ proposal }) => proposal);
  const leaving = notKept(kept, pilots);
  const names = figures.list(leaving.map((pilot) => pilotName(pilot, language)));
  const isNone = leaving.length === pilots.length;
  return (
    <>
      <ToggleChips
        label={text("planner.next.keep.which")}
        note={isProposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : undefined}
        chips={pilots.map((pilot) => ({ id: pilot.id, label: pilotName(pilot, language) }))}
        chosen={kept}
        onChosen={(next) => wishFor({ kept: next })}
      />
      <p className={styles.small} role="status">
        {isNone ? text("planner.next.keep.noneKept") : null}
        {!isNone && leaving.length > 0 ? text("planner.next.keep.note", { names }) : null}
      </p>
    </>
  );
}
