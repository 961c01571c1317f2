import { useMemo } from "react";
import { type Residents, shareOf } from "../../../domain/measure";
import type { PilotCoverage } from "../../../domain/planner-coverage";
import { howComputed, useApp } from "../../../state";
import { askAgain } from "../../../state/planner/comparing";
import type { PilotChange } from "../../../state/planner/selectors/changes";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { selectRoughWithin } from "../../../state/planner/selectors/near";
import { selectAskedReach, selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { type Fact, FactList, Failed, Section, Skeleton } from "../../../ui";
import { writeFactor, writeMetres } from "../reach-words";
import { usePlan } from "../use-plan";
import { PilotNeighbours } from "./pilot-neighbours";
import type { Words } from "./pilot-words";
import styles from "./pilots.module.css";

/** Whom the pilot reaches, whom it alone reaches, and what else stands in its reach: exact, dimmed while it is in hand. */
export function PilotFigures({ change }: { readonly change: PilotChange }) {
  const plan = usePlan();
  const { text, city } = plan;
  const exact = useApp((app) => selectFigures(app).exact);
  const failure = useApp((app) => selectFigures(app).failure);
  const withResidents = useApp((app) => selectFigures(app).withResidents);
  const { id } = change.site;
  const row = exact?.answer.pilots.find(({ site }) => site === id);
  const rough = useRough(id);
  if (failure !== null)
    return (
      <Failed
        what={text("planner.pilots.card.failed", { reason: failure })}
        remedy={text("planner.pilots.card.remedy")}
        onRetry={askAgain}
      />
    );
  if (row === undefined) return <Skeleton lines={5} label={text("planner.pilots.card.waiting")} />;
  const isStale = exact?.stale === true;
  return (
    <Section heading={text("planner.pilots.card.figures")} onMethod={howComputed("residents")}>
      <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
        <FactList facts={factsOf(row, withResidents ? rough : null, withResidents, plan)} />
        <p className={styles.small}>
          {text("planner.pilots.card.census", { year: city.censusYear })} · <ReachLine change={change} />
        </p>
      </div>
      <PilotNeighbours within={row.within} isStale={isStale} />
    </Section>
  );
}

/** How many of those within its written reach are placed roughly; null while not known. */
function useRough(id: string): Residents | null {
  const count = useApp(selectRoughWithin);
  const settled = useApp((app) => selectSettledPilots(app).find((pilot) => pilot.id === id));
  return useMemo(() => (settled === undefined ? null : count(settled)), [count, settled]);
}

function factsOf(
  row: PilotCoverage,
  rough: Residents | null,
  withResidents: boolean,
  { text, figures }: Words,
): Fact[] {
  const isRough = rough !== null && rough > 0;
  const why = isRough
    ? text("planner.pilots.card.rough", {
        residents: figures.count(rough),
        share: figures.share(shareOf(rough, row.residents)),
      })
    : undefined;
  // Of the others it is not known how many are: they are among those.
  const among = isRough ? text("planner.coverage.pilots.rough") : undefined;
  const fact = (id: "residents" | "alone" | "across", residents: Residents, note?: string): Fact => ({
    id,
    label: text(`planner.pilots.card.${id}`),
    value: figures.residents(withResidents ? residents : null),
    note,
    rough: residents === 0 ? undefined : id === "residents" ? why : among,
  });
  return [
    fact("residents", row.residents, why),
    fact("alone", row.alone, text("planner.pilots.card.aloneNote")),
    fact("across", row.acrossRiver, text("planner.pilots.card.acrossNote")),
  ];
}

/** The straight line that the figures rest on, and the detour factor where there is one. */
function ReachLine({ change: { site, ownReach } }: { readonly change: PilotChange }) {
  const plan = usePlan();
  const asked = useApp(selectAskedReach);
  if (site.reach === null || asked === null) return null;
  const write = writeMetres(plan);
  const reach = write(site.reach);
  if (asked.detour === 1) return plan.text("planner.pilots.card.straight", { reach });
  return plan.text("planner.pilots.card.detour", {
    ground: write(ownReach ?? asked.ground),
    factor: writeFactor(asked.detour, plan),
    reach,
  });
}
