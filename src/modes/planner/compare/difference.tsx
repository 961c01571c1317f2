import { useState } from "react";
import { CHANGES } from "../../../domain/planner-difference";
import { turnTo, useApp } from "../../../state";
import type { ScenarioPair } from "../../../state/planner/memory";
import type { PlannerDifference } from "../../../state/planner/selectors/figures";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { EmptyState, Panel, Section, Segmented, Switch } from "../../../ui";
import { usePlan } from "../use-plan";
import { ChangeName } from "./change-name";
import styles from "./compare.module.css";
import { MEASURES, type Measure, outcomeOf } from "./compare-rows";
import { DifferenceAnswer } from "./difference-answer";
import { DifferenceTable } from "./difference-table";
import { sideName } from "./names";
import { RoughPart } from "./outcome";
import { Terms } from "./terms";
import { useMunicipalityRows, useZoneRows } from "./use-rows";

/** Before and after by municipality and by zone, in one table each. */
export function Difference({ onClose }: { readonly onClose: () => void }) {
  const { text } = usePlan();
  const planner = useApp(selectPlanner);
  const { compared } = planner;
  const kind =
    compared &&
    text("planner.compare.from", {
      before: sideName(planner, compared.before, text),
      after: sideName(planner, compared.after, text),
    });
  return (
    <Panel title={text("planner.compare.title")} kind={kind} onClose={onClose}>
      {compared === null ? (
        <EmptyState
          sentence={text("planner.compare.gone")}
          actions={[
            { id: "compare", label: text("planner.desk.task.compare"), onPress: () => turnTo("compare") },
          ]}
        />
      ) : (
        <DifferenceAnswer>
          {(difference) => <Tables difference={difference} compared={compared} />}
        </DifferenceAnswer>
      )}
    </Panel>
  );
}

interface TablesProps {
  readonly difference: PlannerDifference;
  readonly compared: ScenarioPair;
}

function Tables({ difference, compared }: TablesProps) {
  const { text } = usePlan();
  const [measure, setMeasure] = useState<Measure>("residents");
  const [isWhole, setWhole] = useState(false);
  const municipalities = useMunicipalityRows(difference);
  const zones = useZoneRows(difference);
  const table = { measure, isWhole, total: difference.total };
  const isSame = outcomeOf(difference.total) === "same";
  return (
    <div className={styles.stack}>
      {isSame ? <p>{text("planner.compare.same")}</p> : null}
      <Segmented
        label={text("planner.compare.measure")}
        labelHidden
        segments={MEASURES.map((id) => ({ id, label: text(`planner.compare.${id}`) }))}
        chosen={measure}
        onChosen={setMeasure}
      />
      <Switch label={text("planner.compare.all")} on={isWhole} onChange={setWhole} />
      {isSame && !isWhole ? null : (
        <>
          <DifferenceTable
            caption={text("planner.compare.municipalities")}
            kind={text("planner.compare.municipality")}
            rows={municipalities}
            {...table}
          />
          <DifferenceTable
            caption={text("planner.compare.zones")}
            kind={text("planner.compare.zoneOne")}
            rows={zones}
            {...table}
          />
        </>
      )}
      <RoughPart units={difference.answer.units} />
      <Section heading={text("planner.compare.legend")}>
        <ul className={styles.legend}>
          {CHANGES.map((change) => (
            <li key={change}>
              <ChangeName change={change} />
            </li>
          ))}
        </ul>
      </Section>
      <Terms compared={compared} />
    </div>
  );
}
