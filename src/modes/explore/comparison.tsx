import { type UnitRef, unitFromKey, unitKey } from "../../domain/unit";
import {
  type App,
  compareNothing,
  figuresOf,
  MOST_COMPARED,
  selectResidentsKnown,
  sitesIn,
  toggleCompared,
  unitName,
  useApp,
} from "../../state";
import { Button, CompareTable, Panel, SelectField } from "../../ui";
import { comparedFacts } from "./compared-facts";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { useUnitChoices } from "./unit-choices";
import { type CityView, useCity } from "./use-city";

/** Two to four units side by side. */
export function Comparison({ onClose }: { readonly onClose: () => void }) {
  const view = useCity();
  const { text } = view;
  const compared = useApp((app) => app.compared);
  const app = useApp((whole) => whole);
  const units = compared.map((unit) => comparedIn(app, unit));
  return (
    <Panel title={text("explore.compare.title")} onClose={onClose}>
      <div className={styles.stack}>
        <AddUnit />
        {compared.length < 2 ? <p>{text("explore.compare.few")}</p> : null}
        {units.length === 0 ? null : (
          <CompareTable
            caption={text("explore.compare.title")}
            units={units.map(({ unit, name }) => headOf(unit, name, view))}
            facts={comparedFacts(units, selectResidentsKnown(app), view)}
            onRemove={toggle}
          />
        )}
        <p className={styles.small}>
          <Counting />
        </p>
        {units.length > 0 ? (
          <Button tone="plain" onPress={compareNothing}>
            {text("explore.compare.clear")}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}

function comparedIn(app: App, unit: UnitRef) {
  const numbered = sitesIn(app, unit).filter(({ number }) => number !== null).length;
  return { unit, name: unitName(app, unit), known: figuresOf(app, unit), numbered };
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
