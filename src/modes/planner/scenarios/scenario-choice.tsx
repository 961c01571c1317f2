import { useApp } from "../../../state";
import { chooseScenario } from "../../../state/planner/scenarios";
import { selectPlanner, selectScenario, selectScenarios } from "../../../state/planner/selectors/scenarios";
import { SelectField } from "../../../ui";
import { usePlan } from "../use-plan";
import { savedWords } from "./saved-words";
import styles from "./scenario-bar.module.css";

/** The value that the browser's list has for the data as they are; no scenario has an empty id. */
const DATA = "";

/** Which scenario is worked on, and whether the device has it. */
export function ScenarioChoice() {
  const { text } = usePlan();
  const all = useApp(selectScenarios);
  const current = useApp(selectScenario)?.id ?? DATA;
  return (
    <div className={styles.choice}>
      <SelectField
        label={text("planner.scenarios.title")}
        choices={[
          { id: DATA, label: text("planner.scenarios.data") },
          ...all.map(({ scenario: { id, name } }) => ({ id, label: name })),
        ]}
        chosen={current}
        onChosen={(id) => chooseScenario(id === DATA ? null : id)}
      />
      <Saved />
    </div>
  );
}

function Saved() {
  const { text } = usePlan();
  const scenario = useApp(selectScenario);
  const trouble = useApp((app) => selectPlanner(app).trouble);
  const isSaved = useApp((app) =>
    selectScenarios(app).some((one) => one.scenario === scenario && one.isSaved),
  );
  if (scenario === null) return <p className={styles.small}>{text("planner.scenarios.dataNote")}</p>;
  const saved = savedWords(scenario.edits.length, isSaved, trouble, { text });
  const from = scenario.from === "link" ? ` · ${text("planner.scenarios.fromLink")}` : "";
  return <p className={styles.small}>{saved + from}</p>;
}
