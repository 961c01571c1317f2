import { inLanguage } from "../../../domain/text";
import { howComputed, selectCounted, useApp } from "../../../state";
import { coverageOf } from "../../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Section, Skeleton } from "../../../ui";
import { DepthBar } from "../../../ui/charts/depth-bar";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";
import { Exact } from "./exact";
import { FailedPilots } from "./failed-pilots";
import { FigureRows } from "./figure-rows";
import { Method } from "./method";
import { Reports } from "./reports";
import { AroundReach, ByStrategy, DistanceAndRiver } from "./row-parts";
import { StatusesCounted } from "./statuses-counted";
import { withinByLayer } from "./within";
import { roughDepths } from "./wording";

/** The task «who is covered»: of the whole perimeter, with the ways to the reports. */
export function Coverage() {
  const { text } = usePlan();
  return (
    <div className={styles.stack}>
      <FailedPilots />
      <Section heading={text("planner.coverage.depth.title")} onMethod={howComputed("coverage")}>
        <Depths />
      </Section>
      <Section heading={text("planner.coverage.around.title")} onMethod={howComputed("coverage")}>
        <Exact lines={2}>{({ total }) => <AroundReach row={total} />}</Exact>
      </Section>
      <Section heading={text("planner.coverage.spread.title")} onMethod={howComputed("residents")}>
        <Exact lines={4}>{({ total }) => <DistanceAndRiver row={total} />}</Exact>
      </Section>
      <Reports />
      <Section
        heading={text("planner.coverage.strategies.title")}
        foldable
        onMethod={howComputed("coverage")}
      >
        <Exact lines={4}>{({ total }) => <ByStrategy row={total} />}</Exact>
      </Section>
      <Section heading={text("planner.coverage.within.title")} foldable onMethod={howComputed("influence")}>
        <Within />
      </Section>
      <Method />
    </div>
  );
}

/** By how many pilots, at once while something is in hand. */
function Depths() {
  const plan = usePlan();
  const row = useApp((app) => coverageOf(app, null));
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  if (row === null) return <Skeleton lines={5} label={plan.text("planner.coverage.waiting")} />;
  return (
    <DepthBar
      caption={plan.text("planner.coverage.depth.caption")}
      captionHidden
      depths={row.depths}
      withResidents={isCounted}
      {...roughDepths(row, plan)}
    />
  );
}

/** What of the other strategies stands within the reach of the pilots, layer by layer. */
function Within() {
  const { city, base, text, language, figures } = usePlan();
  const counted = useApp(selectCounted);
  return (
    <>
      <Exact lines={4}>
        {({ pilots }) => (
          <FigureRows
            rows={withinByLayer(pilots, counted, city, base.layer).map(({ layer, reached, all }) => ({
              id: layer.id,
              name: inLanguage(layer.name, language),
              figure: text("planner.coverage.within.count", {
                reached: figures.count(reached),
                all: figures.count(all),
              }),
            }))}
          />
        )}
      </Exact>
      <StatusesCounted />
    </>
  );
}
