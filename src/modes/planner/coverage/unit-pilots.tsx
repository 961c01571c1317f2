import { inLanguage } from "../../../domain/text";
import type { UnitRef } from "../../../domain/unit";
import { choosePilot, useApp } from "../../../state";
import { pilotsReaching } from "../../../state/planner/selectors/reaching";
import { ProposalBadge, Section, UnitLine } from "../../../ui";
import { pilotName } from "../pilot-name";
import { usePlan } from "../use-plan";

/** The pilots that stand in a unit and those whose reach comes in from outside. */
export function UnitPilots({ unit }: { readonly unit: UnitRef }) {
  const { city, text, language, figures } = usePlan();
  const reaching = useApp((app) => pilotsReaching(app, unit));
  const isNoneInside = reaching.length > 0 && reaching.every(({ distance }) => distance > 0);
  return (
    <Section heading={text("planner.coverage.unit.pilots")} count={figures.count(reaching.length)}>
      {reaching.length === 0 ? <p>{text("planner.coverage.unit.noPilots")}</p> : null}
      {isNoneInside ? <p>{text("planner.coverage.unit.noneInside")}</p> : null}
      {reaching.map(({ site, distance }) => (
        <UnitLine
          key={site.id}
          name={pilotName(site, language)}
          kind={
            distance === 0
              ? text("planner.coverage.unit.inside")
              : text("planner.coverage.unit.away", { distance: figures.distance(distance) })
          }
          marks={site.proposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : undefined}
          onSelect={() => choosePilot(site.id)}
        />
      ))}
    </Section>
  );
}
