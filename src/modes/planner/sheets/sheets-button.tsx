import { useState } from "react";
import { selectInside, useApp } from "../../../state";
import { openSheets } from "../../../state/planner/sheets";
import { Button, Section, SelectField } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./sheets-button.module.css";

/** Stands for every municipality in the list of them. */
const ALL = "all";

/** Opens what can be printed: the report of the scenario, and a sheet for one municipality or for each of them. */
export function SheetsButton() {
  const { text, figures } = usePlan();
  const inside = useApp(selectInside);
  const [wanted, setWanted] = useState(ALL);
  const byName = inside.toSorted((one, other) => figures.compare(one.name, other.name));
  const chosen = byName.some(({ code }) => code === wanted) ? wanted : ALL;
  const codes = byName.map(({ code }) => code).filter((code) => chosen === ALL || code === chosen);
  const all = text("planner.sheets.all", { count: inside.length });
  return (
    <Section heading={text("planner.sheets.title")} foldable folded>
      <div className={styles.sheets}>
        <Button wide onPress={() => openSheets({ kind: "scenario" })}>
          {text("planner.sheets.scenario")}
        </Button>
        <SelectField
          label={text("planner.sheets.municipalities")}
          choices={[{ id: ALL, label: all }, ...byName.map(({ code, name }) => ({ id: code, label: name }))]}
          chosen={chosen}
          onChosen={setWanted}
        />
        <Button wide onPress={() => openSheets({ kind: "municipalities", codes })}>
          {chosen === ALL ? text("planner.sheets.open") : text("planner.sheets.openOne")}
        </Button>
      </div>
    </Section>
  );
}
