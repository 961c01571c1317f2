import { boundsOf } from "../../../domain/bounds";
import { shareOf } from "../../../domain/measure";
import { CHANGES, type Change, type UnitDifference } from "../../../domain/planner-difference";
import { flyTo, useApp } from "../../../state";
import type { ScenarioPair } from "../../../state/planner/memory";
import { selectRough } from "../../../state/planner/selectors/coverage-rows";
import { type PlannerDifference, selectFigures } from "../../../state/planner/selectors/figures";
import { Announcer, Button, type Column, DataTable } from "../../../ui";
import { usePlan } from "../use-plan";
import { ChangeName } from "./change-name";
import { ChangedFigure } from "./changed-figure";
import styles from "./compare.module.css";
import { MEASURES, type Measure, outcomeOf, roughAmong, roughChanges } from "./compare-rows";
import { DifferenceAnswer } from "./difference-answer";
import { Terms } from "./terms";

/** What is gained, lost and unchanged altogether. */
export function Outcome({ compared }: { readonly compared: ScenarioPair }) {
  const { text } = usePlan();
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  return (
    <>
      <DifferenceAnswer>
        {(difference) => {
          const outcome = outcomeOf(difference.total);
          return (
            <>
              {outcome === "same" ? <p role="status">{text("planner.compare.same")}</p> : null}
              <Totals difference={difference} />
              <ShowOnMap units={difference.answer.units} />
              {/* Before anybody was counted it is not known whether it is only ground. */}
              {outcome === "ground" && isCounted ? (
                <p className={styles.small}>{text("planner.compare.equalGround")}</p>
              ) : null}
              <RoughPart units={difference.answer.units} />
            </>
          );
        }}
      </DifferenceAnswer>
      <Terms compared={compared} />
    </>
  );
}

/** From afar the ground that changes is smaller than the marks of the pilots: the map goes to where it is. */
function ShowOnMap({ units }: { readonly units: readonly UnitDifference[] }) {
  const { text } = usePlan();
  const changed = units.flatMap(({ patches }) => patches.filter(({ change }) => change !== "unchanged"));
  if (changed.length === 0) return null;
  return (
    <Button onPress={() => flyTo(boundsOf(changed.map(({ geometry }) => geometry)))}>
      {text("planner.compare.show")}
    </Button>
  );
}

function Totals({ difference: { total, answer } }: { readonly difference: PlannerDifference }) {
  const { text, figures } = usePlan();
  const withResidents = useApp((app) => selectFigures(app).withResidents);
  const rough = roughChanges(answer.units, useApp(selectRough));
  const said = (change: Change) => {
    const residents = figures.residents(withResidents ? total[change].residents : null);
    return rough.has(change) && withResidents ? `≈ ${residents}` : residents;
  };
  const figure = (measure: Measure) => (change: Change) => (
    <ChangedFigure of={{ changed: total, rough }} change={change} measure={measure} />
  );
  const columns: Column<Change>[] = [
    {
      id: "change",
      heading: text("planner.compare.change"),
      cell: (change) => <ChangeName change={change} />,
    },
    ...MEASURES.map(
      (measure): Column<Change> => ({
        id: measure,
        heading: text(`planner.compare.${measure}`),
        numeric: true,
        cell: figure(measure),
      }),
    ),
  ];
  return (
    <>
      <DataTable
        caption={text("planner.compare.total")}
        columns={columns}
        rows={CHANGES}
        keyOf={(change) => change}
      />
      <Announcer
        message={text("planner.compare.announced", { gained: said("gained"), lost: said("lost") })}
      />
    </>
  );
}

/** How many of those counted are placed roughly: how far the figures can be trusted. */
export function RoughPart({ units }: { readonly units: readonly UnitDifference[] }) {
  const { text, figures } = usePlan();
  const codes = useApp(selectRough);
  const { rough, all } = roughAmong(units, codes);
  if (rough === 0) return null;
  return (
    <p className={styles.small}>
      {text("planner.compare.rough", {
        all: figures.count(all),
        rough: figures.count(rough),
        share: figures.share(shareOf(rough, all)),
      })}
    </p>
  );
}
