import { type UnitRef, unitFromKey, unitKey } from "../../domain/unit";
import {
  type App,
  compareNothing,
  figuresOf,
  MOST_COMPARED,
  selectInside,
  selectMemberships,
  selectZones,
  sitesIn,
  toggleCompared,
  unitName,
  useApp,
} from "../../state";
import { Button, CompareTable, Panel, SelectField } from "../../ui";
import { comparedFacts } from "./compared-facts";
import styles from "./explore.module.css";
import { Counting } from "./overview";
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
            facts={comparedFacts(units, view)}
            onRemove={remove}
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

function remove(key: string): void {
  const unit = unitFromKey(key);
  if (unit !== null) toggleCompared(unit);
}

function AddUnit() {
  const { text, figures } = useCity();
  const compared = useApp((app) => app.compared);
  const inside = useApp(selectInside);
  const zones = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  const taken = new Set(compared.map(unitKey));
  const choices = [
    ...[...memberships.keys()].map((id) => ({
      id: `z${id}`,
      label: text("explore.unit.zoneName", { id, name: zones.get(id)?.name ?? "" }),
      group: text("common.zone_other"),
    })),
    ...inside
      .map(({ code, name }) => ({ id: `m${code}`, label: name, group: text("common.municipality_other") }))
      .sort((one, other) => figures.compare(one.label, other.label)),
  ].filter(({ id }) => !taken.has(id));
  return (
    <>
      <SelectField
        label={text("explore.compare.add")}
        choices={[{ id: "", label: "…" }, ...choices]}
        chosen=""
        onChosen={remove}
      />
      {compared.length === MOST_COMPARED ? (
        <p className={styles.small}>{text("explore.compare.most", { count: MOST_COMPARED })}</p>
      ) : null}
    </>
  );
}
