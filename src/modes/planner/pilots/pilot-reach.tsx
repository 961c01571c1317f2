import type { Edit } from "../../../domain/scenario";
import { REACH } from "../../../domain/scenario-bounds";
import { useApp } from "../../../state";
import { edit } from "../../../state/planner/editing";
import { hold, release } from "../../../state/planner/held";
import type { PilotChange } from "../../../state/planner/selectors/changes";
import { selectAskedReach } from "../../../state/planner/selectors/pilots";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { Section, Switch } from "../../../ui";
import { RangeField } from "../../../ui/controls/range-field";
import { writeMetres } from "../reach-words";
import { refusalWords } from "../refusal-words";
import { usePlan } from "../use-plan";

/** How many metres a step of the slider is. */
const STEP = 50;

/** Whether this pilot reaches as far as the others, or as far as is said here. */
export function PilotReach({ change: { site, ownReach } }: { readonly change: PilotChange }) {
  const plan = usePlan();
  const { text, figures } = plan;
  const write = writeMetres(plan);
  const ground = useApp((app) => selectAskedReach(app)?.ground ?? REACH.otherwise);
  const refused = useApp((app) => selectPlanner(app).refused);
  const withReach = (reach: number | null): Edit => ({ kind: "pilot-reach", site: site.id, reach });
  const isMine = refused?.edit.kind === "pilot-reach" && refused.edit.site === site.id;
  return (
    <Section heading={text("planner.pilots.card.reach")}>
      <Switch
        label={text("planner.pilots.card.hasOwn")}
        on={ownReach !== null}
        onChange={(on) => edit(withReach(on ? within(ground) : null))}
        note={
          ownReach === null ? text("planner.pilots.card.asScenario", { reach: write(ground) }) : undefined
        }
      />
      {ownReach === null ? null : (
        <RangeField
          label={text("planner.pilots.card.ownLabel")}
          value={ownReach}
          least={REACH.least}
          most={REACH.most}
          step={STEP}
          write={write}
          onSlide={(metres) => hold(withReach(metres))}
          onSettle={release}
          refusal={isMine ? refusalWords(refused.refusal, text, figures) : null}
        />
      )}
    </Section>
  );
}

/** The data may say a reach that no edit can. */
const within = (metres: number): number => Math.min(REACH.most, Math.max(REACH.least, metres));
