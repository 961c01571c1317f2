import { hover, selectMunicipalities, useApp } from "../../../state";
import { selectPilotChanges } from "../../../state/planner/selectors/changes";
import type { NearPilot } from "../../../state/planner/selectors/near";
import { Section, SiteList, type SiteRow } from "../../../ui";
import { usePlan } from "../use-plan";
import { goToPilot } from "./go-to-pilot";
import { pilotRow } from "./pilot-words";

/** The pilots that reach a place, each with its distance; where none does, the nearest. */
export function Around({ around }: { readonly around: readonly NearPilot[] }) {
  const { text, figures } = usePlan();
  const reaching = around.filter(({ isReached }) => isReached);
  const [nearest] = around;
  if (reaching.length > 0)
    return (
      <Section heading={text("planner.pilots.site.reachedBy")} count={figures.count(reaching.length)}>
        <PilotList label={text("planner.pilots.site.reachedBy")} near={reaching} />
      </Section>
    );
  return (
    <Section heading={text("planner.pilots.site.nearest")}>
      <p>{text(nearest === undefined ? "planner.pilots.site.none" : "planner.pilots.site.notReached")}</p>
      {nearest === undefined ? null : (
        <PilotList label={text("planner.pilots.site.nearest")} near={[nearest]} />
      )}
    </Section>
  );
}

function PilotList({ label, near }: { readonly label: string; readonly near: readonly NearPilot[] }) {
  const plan = usePlan();
  const { text, figures } = plan;
  const municipalities = useApp(selectMunicipalities);
  const changes = useApp(selectPilotChanges);
  const rows = near.flatMap(({ pilot, distance }): SiteRow[] => {
    const change = changes.get(pilot.id);
    if (change === undefined) return [];
    const at = text("planner.pilots.site.away", { distance: figures.distance(distance) });
    return [{ ...pilotRow(change, municipalities, plan), status: at }];
  });
  return <SiteList label={label} rows={rows} selected={null} onSelect={goToPilot} onHover={hover} />;
}
