import { type UnitRef, unitFromKey, unitKey } from "../../domain/unit";
import {
  compareNothing,
  figuresOf,
  howComputed,
  MOST_COMPARED,
  selectResidentsKnown,
  sitesIn,
  toggleCompared,
  unitName,
  useApp,
  useAppList,
} from "../../state";
import { Button, CompareTable, Panel, SelectField } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import { comparedFacts } from "./compared-facts";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { reckonedFrom, Sources } from "./sources";
import { useUnitChoices } from "./unit-choices";

/** Two to four units side by side. */
export function Comparison({ onClose }: { readonly onClose: () => void }) {
  const view = useCity();
  const { text } = view;
  const compared = useApp((app) => app.compared);
  const isCounted = useApp(selectResidentsKnown);
  const names = useAppList((app) => compared.map((unit) => unitName(app, unit)));
  const figures = useAppList((app) => compared.map((unit) => figuresOf(app, unit)));
  const sites = useAppList((app) => compared.map((unit) => sitesIn(app, unit)));
  const units = compared.map((unit, index) => ({
    unit,
    name: names[index] ?? "",
    known: figures[index] ?? null,
    numbered: sites[index]?.filter(({ number }) => number !== null).length ?? 0,
  }));
  return (
    <Panel title={text("explore.compare.title")} onClose={onClose} onMethod={howComputed("coverage")}>
      <div className={styles.stack}>
        <AddUnit />
        {compared.length < 2 ? <p>{text("explore.compare.few")}</p> : null}
        {units.length === 0 ? null : (
          <CompareTable
            caption={text("explore.compare.title")}
            units={units.map(({ unit, name }) => headOf(unit, name, view))}
            facts={comparedFacts(units, isCounted, view)}
            onRemove={toggle}
          />
        )}
        <p className={styles.small}>
          <Counting />
        </p>
        <Sources files={reckonedFrom(view.city)} />
        {units.length > 0 ? (
          <Button tone="plain" onPress={compareNothing}>
            {text("explore.compare.clear")}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}

const headOf = (unit: UnitRef, name: string, { text }: CityView) => ({
  id: unitKey(unit),
  name,
  note: text(`explore.question.${unit.kind}`),
});

/** Puts a unit beside the others, or takes it away. */
function toggle(key: string): void {
  const unit = unitFromKey(key);
  if (unit !== null) toggleCompared(unit);
}

function AddUnit() {
  const { text } = useCity();
  const compared = useApp((app) => app.compared);
  const taken = new Set(compared.map(unitKey));
  const choices = useUnitChoices().filter(({ id }) => !taken.has(id));
  return (
    <>
      <SelectField
        label={text("explore.compare.add")}
        choices={[{ id: "", label: "…" }, ...choices]}
        chosen=""
        onChosen={toggle}
      />
      {compared.length === MOST_COMPARED ? (
        <p className={styles.small}>{text("explore.compare.most", { count: MOST_COMPARED })}</p>
      ) : null}
    </>
  );
}
