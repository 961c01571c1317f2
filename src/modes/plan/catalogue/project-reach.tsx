import { shareOf } from "../../../domain/measure";
import { howComputed, useApp } from "../../../state";
import { type ProjectFigures, selectProjectReckoning } from "../../../state/plan/selectors/project-figures";
import { type Fact, FactList, Figure, Notice, Section, Skeleton } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { ProjectMeetings } from "./project-meetings";
import { ProjectUnits } from "./project-units";
import { ReachNotes } from "./reach-notes";

/** What the open project reaches as it is now; nothing for a project without a place. */
export function ProjectReach() {
  const { text } = usePlan();
  const reckoning = useApp(selectProjectReckoning);
  if (reckoning === null) return null;
  return (
    <>
      <Section heading={text("plan.catalogue.reach.title")} onMethod={howComputed("coverage")}>
        {reckoning.status === "ready" ? (
          <Reached figures={reckoning.figures} />
        ) : reckoning.status === "failed" ? (
          <Notice tone="warning" urgent>
            {text("explore.overview.failed", { reason: reckoning.reason })}
          </Notice>
        ) : reckoning.status === "uncounted" ? (
          <p>{text("plan.catalogue.reach.uncounted")}</p>
        ) : (
          <Skeleton lines={6} label={text("plan.catalogue.reach.waiting")} />
        )}
      </Section>
      {reckoning.status === "ready" ? <ProjectUnits figures={reckoning.figures} /> : null}
      {reckoning.status === "ready" ? <ProjectMeetings figures={reckoning.figures} /> : null}
    </>
  );
}

interface FiguresProps {
  readonly figures: ProjectFigures;
}

function Reached({ figures: known }: FiguresProps) {
  const view = usePlan();
  const { city, text, figures } = view;
  const { reached, whole, isAtLeast, withResidents } = known;
  const rough = roughWords(known, view);
  const of = text("plan.catalogue.reach.share", {
    share: figures.share(shareOf(reached.residents, whole.residents)),
    residents: figures.count(whole.residents),
  });
  return (
    <>
      <PointsState />
      <Figure
        value={withResidents ? reached.residents : null}
        write={figures.residents}
        what={text("plan.catalogue.reach.reached")}
        parts={[
          ...(withResidents ? [of] : []),
          text("plan.catalogue.reach.census", { year: city.censusYear }),
        ]}
        rough={rough}
        atLeast={isAtLeast && withResidents}
        size="big"
      />
      <FactList facts={[groundFact(known, view)]} />
      <ReachNotes figures={known} rough={rough} />
    </>
  );
}

function groundFact({ reached, whole, isAtLeast }: ProjectFigures, { text, figures }: PlanView): Fact {
  const area = figures.area(reached.area);
  return {
    id: "ground",
    label: text("plan.catalogue.reach.ground"),
    value: isAtLeast ? `${text("common.atLeast")} ${area}` : area,
    note: text("plan.catalogue.reach.ofGround", {
      share: figures.share(shareOf(reached.area, whole.area)),
      area: figures.area(whole.area),
    }),
  };
}

/** Residents follow the first map; where their points cannot be read, ground goes on alone. */
function PointsState() {
  const { text } = usePlan();
  const points = useApp((app) => app.points.status);
  if (points === "failed") return <Notice tone="warning">{text("explore.overview.pointsFailed")}</Notice>;
  return points === "ready" ? null : (
    <p className={styles.small}>{text("explore.overview.waitingResidents")}</p>
  );
}

/** How many of the residents reached are placed roughly; undefined where all are placed well. */
function roughWords(known: ProjectFigures, { text, figures }: PlanView): string | undefined {
  const { roughResidents, reached, withResidents } = known;
  if (!withResidents || roughResidents === 0) return undefined;
  return text("plan.catalogue.reach.rough", {
    residents: figures.residents(roughResidents),
    share: figures.share(shareOf(roughResidents, reached.residents)),
  });
}
