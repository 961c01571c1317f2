import { useState } from "react";
import { CHANGES } from "../../../domain/planner-difference";
import { useApp } from "../../../state";
import { selectRough } from "../../../state/planner/selectors/coverage-rows";
import type { PlannerDifference } from "../../../state/planner/selectors/figures";
import { Section, Segmented, Switch } from "../../../ui";
import { usePlan } from "../use-plan";
import { ChangeName } from "./change-name";
import styles from "./compare.module.css";
import { MEASURES, type Measure, outcomeOf, roughChanges } from "./compare-rows";
import { DifferenceTable } from "./difference-table";
import { RoughPart } from "./outcome";
import { useMunicipalityRows, useZoneRows } from "./use-rows";

/** The tables of a comparison: in residents or in ground, with or without what does not change. */
export function DifferenceTables({ difference }: { readonly difference: PlannerDifference }) {
  const { text } = usePlan();
  const [measure, setMeasure] = useState<Measure>("residents");
  const [isWhole, setWhole] = useState(false);
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
      {isSame && !isWhole ? null : <Both difference={difference} measure={measure} isWhole={isWhole} />}
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
    </div>
  );
}

interface BothProps {
  readonly difference: PlannerDifference;
  readonly measure: Measure;
  readonly isWhole: boolean;
}

function Both({ difference, measure, isWhole }: BothProps) {
  const { text } = usePlan();
  const municipalities = useMunicipalityRows(difference);
  const zones = useZoneRows(difference);
  const rough = roughChanges(difference.answer.units, useApp(selectRough));
  const table = { measure, isWhole, total: { changed: difference.total, rough } };
  return (
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
  );
}
