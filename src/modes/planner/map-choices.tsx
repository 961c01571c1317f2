import { plannerLegend } from "../../map/planning/legend";
import { type Shown, shownOn } from "../../map/planning/shown";
import { includeProvisional, useApp } from "../../state";
import { selectCoverageRows } from "../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../state/planner/selectors/figures";
import { selectPlanner } from "../../state/planner/selectors/scenarios";
import { show } from "../../state/planner/tools";
import { ChoroplethLegend, Section, Switch } from "../../ui";
import { PlannerLegend } from "../../ui/signs/planner-legend";
import styles from "./coverage/coverage.module.css";
import { shareCounts } from "./coverage/share-classes";
import { usePlan } from "./use-plan";

const showShare = (share: boolean) => show({ share });
const showGaps = (gaps: boolean) => show({ gaps });
const STEPS = [1, 2, 3, 4, 5] as const;

/** What the map shows beside the pilots, and which municipalities are in the perimeter. */
export function MapChoices() {
  const { geodata, text, figures } = usePlan();
  const { share, gaps } = useApp((app) => selectPlanner(app).shown);
  const withProvisional = useApp((app) => app.withProvisional);
  // A difference takes the place of the colours: a switch that does nothing would lie.
  const isCompared = useApp((app) => shownOn(app).difference !== null);
  const provisional = geodata.municipalities.filter(({ membership }) => membership === "provisional").length;
  return (
    <Section heading={text("planner.coverage.map.title")} foldable>
      {isCompared ? null : (
        <Switch label={text("planner.coverage.map.share")} on={share} onChange={showShare} />
      )}
      {share && !isCompared ? <ShareLegend /> : null}
      <Switch label={text("planner.coverage.map.gaps")} on={gaps} onChange={showGaps} />
      {provisional === 0 ? null : (
        <Switch
          label={text("planner.coverage.map.provisional", { count: figures.count(provisional) })}
          on={withProvisional}
          onChange={includeProvisional}
        />
      )}
      <Legend />
    </Section>
  );
}

/** What lies on the map now, mark by mark. */
function Legend() {
  const { city, base, language } = usePlan();
  const shown = useShown();
  const slot = city.strategies.find(({ id }) => id === base.layer.strategy)?.slot;
  return slot === undefined ? null : <PlannerLegend rows={plannerLegend(shown, slot, language)} />;
}

/** Part by part: together they would be another object at each change of the memory. */
function useShown(): Shown {
  return {
    difference: useApp((app) => shownOn(app).difference),
    gaps: useApp((app) => shownOn(app).gaps),
    search: useApp((app) => shownOn(app).search),
    isShared: useApp((app) => shownOn(app).isShared),
    hasForbidden: useApp((app) => shownOn(app).hasForbidden),
    hasGhosts: useApp((app) => shownOn(app).hasGhosts),
  };
}

/** The five classes of the map with how many municipalities are in each, as live as the map. */
function ShareLegend() {
  const { city, text, figures } = usePlan();
  const rows = useApp(selectCoverageRows);
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  if (rows === null) return null;
  const { nobody, fifths, unknown } = shareCounts(rows.municipalities, isCounted);
  return (
    <>
      <ChoroplethLegend
        heading={text("planner.coverage.map.legend", { year: city.censusYear })}
        classes={STEPS.map((step) => ({
          step,
          range: text("planner.coverage.map.range", {
            from: figures.count((step - 1) * 20),
            to: figures.count(step * 20),
          }),
          count: figures.count(fifths[step - 1] ?? 0),
        }))}
        unknown={unknown === 0 ? null : figures.count(unknown)}
      />
      {nobody === 0 ? null : (
        <p className={styles.small}>
          {text("planner.coverage.map.nobody", { count: nobody, replace: { count: figures.count(nobody) } })}
        </p>
      )}
    </>
  );
}
