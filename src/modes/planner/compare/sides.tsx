import { useApp } from "../../../state";
import { compareScenarios } from "../../../state/planner/comparing";
import type { ScenarioPair, ScenarioRef } from "../../../state/planner/memory";
import { selectScenarios } from "../../../state/planner/selectors/scenarios";
import { Button, SelectField } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./compare.module.css";

/** The value that the browser's list has for the data as they are. */
const DATA = "";
const refOf = (value: string): ScenarioRef => (value === DATA ? null : value);

/** Which two are compared, and the other way round. */
export function Sides({ compared: { before, after } }: { readonly compared: ScenarioPair }) {
  const { text } = usePlan();
  const scenarios = useApp(selectScenarios);
  const choices = [
    { id: DATA, label: text("planner.scenarios.data") },
    ...scenarios.map(({ scenario: { id, name } }) => ({ id, label: name })),
  ];
  return (
    <div className={styles.sides}>
      <SelectField
        label={text("planner.compare.before")}
        choices={choices}
        chosen={before ?? DATA}
        onChosen={(value) => compareScenarios(refOf(value), after)}
      />
      <SelectField
        label={text("planner.compare.after")}
        choices={choices}
        chosen={after ?? DATA}
        onChosen={(value) => compareScenarios(before, refOf(value))}
      />
      <div>
        <Button tone="plain" onPress={() => compareScenarios(after, before)}>
          {text("planner.compare.swap")}
        </Button>
      </div>
    </div>
  );
}
