import { includeProvisional, useApp } from "../../../state";
import { selectCoverageRows } from "../../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { show } from "../../../state/planner/tools";
import { ChoroplethLegend, Section, Switch } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";
import { shareCounts } from "./share-classes";

const showShare = (share: boolean) => show({ share });
const showGaps = (gaps: boolean) => show({ gaps });
const STEPS = [1, 2, 3, 4, 5] as const;

/** What the map shows beside the pilots, and which municipalities are in the perimeter. */
export function MapChoices() {
  const { geodata, text, figures } = usePlan();
  const { share, gaps } = useApp((app) => selectPlanner(app).shown);
  const withProvisional = useApp((app) => app.withProvisional);
  const provisional = geodata.municipalities.filter(({ membership }) => membership === "provisional").length;
  return (
    <Section heading={text("planner.coverage.map.title")}>
      <Switch label={text("planner.coverage.map.share")} on={share} onChange={showShare} />
      {share ? <ShareLegend /> : null}
      <Switch label={text("planner.coverage.map.gaps")} on={gaps} onChange={showGaps} />
      {provisional === 0 ? null : (
        <Switch
          label={text("planner.coverage.map.provisional", { count: figures.count(provisional) })}
          on={withProvisional}
          onChange={includeProvisional}
        />
      )}
    </Section>
  );
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
