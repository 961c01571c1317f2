import { shareOf } from "../../domain/measure";
import { coveredOf } from "../../domain/planner";
import { inLanguage } from "../../domain/text";
import { howComputed, selectInside, useApp } from "../../state";
import { askAgain } from "../../state/planner/comparing";
import { type CoverageFigures, coverageOf } from "../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../state/planner/selectors/figures";
import { selectIsReferenceRough, selectReference } from "../../state/planner/selectors/reference";
import { Announcer, Failed, Notice, ProposalBadge, Skeleton } from "../../ui";
import { Rough } from "../../ui/figures/rough";
import { MethodButton } from "../../ui/panel/method-button";
import { ReachedFigure } from "./reached-figure";
import styles from "./total.module.css";
import { changeWords, roughWords } from "./total-words";
import { type Plan, usePlan } from "./use-plan";

/** What all pilots reach together, at once while something is in hand. */
export function Total() {
  const { city, base, text, language } = usePlan();
  const row = useApp((app) => coverageOf(app, null));
  const isExact = useApp((app) => selectFigures(app).isExact);
  const title = text("planner.parts.total.title");
  return (
    <section className={styles.total} aria-label={title}>
      <div className={styles.method}>
        <MethodButton of={title} onPress={howComputed(isExact ? "coverage" : "live")} />
      </div>
      <PointsState />
      {row === null ? <Skeleton lines={3} /> : <Reached row={row} />}
      {base.layer.proposal ? (
        <p>
          <ProposalBadge note={inLanguage(city.proposalNote, language)} />
        </p>
      ) : null}
      <Failure />
    </section>
  );
}

function Reached({ row }: { readonly row: CoverageFigures }) {
  const plan = usePlan();
  const { text } = plan;
  const isExact = useApp((app) => selectFigures(app).isExact);
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const all = useApp(selectInside).reduce((sum, { residents }) => sum + residents, 0);
  const { residents } = coveredOf(row.depths);
  const rough = isCounted ? roughWords(row, plan) : undefined;
  return (
    <>
      <ReachedFigure row={row} what={text("planner.parts.total.what")} all={all} />
      {isCounted ? <Change residents={residents} rough={rough} /> : null}
      {rough === undefined ? null : <p className={styles.small}>{rough}</p>}
      <Announcer message={isExact && isCounted ? announced(residents, all, plan) : ""} />
    </>
  );
}

const announced = (residents: number, all: number, { text, figures }: Plan): string =>
  text("planner.parts.total.announced", {
    residents: figures.residents(residents),
    all: figures.count(all),
    share: figures.share(shareOf(residents, all)),
  });

/** Against the data as they are; nothing where no pilot was moved, added, removed or given a reach of its own. */
function Change({ residents, rough }: { readonly residents: number; readonly rough: string | undefined }) {
  const plan = usePlan();
  const byData = useApp(selectReference);
  const isDataRough = useApp(selectIsReferenceRough);
  if (byData === null) return null;
  const why = rough ?? (isDataRough ? plan.text("planner.parts.total.roughData") : undefined);
  return (
    <p className={styles.change}>
      <Rough why={residents === byData ? undefined : why} />
      {changeWords(residents, byData, plan)}
    </p>
  );
}

/** Without the residents' points the figures go on, on ground alone. */
function PointsState() {
  const { text } = usePlan();
  const points = useApp((app) => app.points.status);
  if (points === "ready") return null;
  return points === "failed" ? (
    <Notice tone="warning">{text("planner.parts.total.pointsFailed")}</Notice>
  ) : (
    <p className={styles.small}>{text("planner.parts.total.waiting")}</p>
  );
}

function Failure() {
  const { text } = usePlan();
  const failure = useApp((app) => selectFigures(app).failure);
  if (failure === null) return null;
  return (
    <Failed
      what={text("planner.parts.total.failed", { reason: failure })}
      remedy={text("planner.parts.total.failedRemedy")}
      onRetry={askAgain}
    />
  );
}
