import { shareOf } from "../../domain/measure";
import { reachedBy } from "../../domain/overlap";
import { subset } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { type UnitRef, unitFromKey, unitKey } from "../../domain/unit";
import {
  compareNothing,
  figuresOf,
  MOST_COMPARED,
  selectInside,
  selectMemberships,
  selectZones,
  sitesIn,
  toggleCompared,
  type UnitFigures,
  unitName,
  useApp,
} from "../../state";
import { Button, type ComparedFact, CompareTable, Panel, SelectField } from "../../ui";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { type CityView, useCity } from "./use-city";

/** Two to four units side by side. */
export function Comparison({ onClose }: { readonly onClose: () => void }) {
  const view = useCity();
  const { text } = view;
  const compared = useApp((app) => app.compared);
  const app = useApp((whole) => whole);
  const units = compared.map((unit) => ({
    unit,
    name: unitName(app, unit),
    known: figuresOf(app, unit),
    numbered: numberedIn(sitesIn(app, unit)),
  }));
  return (
    <Panel title={text("explore.compare.title")} onClose={onClose}>
      <div className={styles.stack}>
        <AddUnit />
        {compared.length < 2 ? <p>{text("explore.compare.few")}</p> : null}
        {units.length === 0 ? null : (
          <CompareTable
            caption={text("explore.compare.title")}
            units={units.map(({ unit, name }) => ({
              id: unitKey(unit),
              name,
              note: text(`explore.question.${unit.kind}`),
            }))}
            facts={factsOf(units, view)}
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

interface ComparedFigures {
  readonly unit: UnitRef;
  readonly known: UnitFigures | null;
  readonly numbered: number;
}

const numberedIn = (sites: readonly { readonly number: number | null }[]): number =>
  sites.filter(({ number }) => number !== null).length;

function factsOf(units: readonly ComparedFigures[], view: CityView): ComparedFact[] {
  const { city, text, language, figures } = view;
  const row = (
    id: string,
    label: string,
    write: (known: UnitFigures) => string,
    note?: string,
  ): ComparedFact => ({
    id,
    label,
    note,
    values: units.map(({ known }) => (known === null ? text("common.notKnown") : write(known))),
  });
  const areaOf = ({ parts }: UnitFigures) => parts.reduce((sum, part) => sum + part.area, 0);
  const all = subset((1 << city.strategies.length) - 1);
  return [
    row(
      "residents",
      text("explore.compare.residents"),
      (known) => figures.count(known.residents),
      String(city.censusYear),
    ),
    row("area", text("explore.compare.area"), (known) => figures.area(areaOf(known))),
    row(
      "density",
      text("explore.compare.density"),
      (known) => figures.count(Math.round(known.residents / (areaOf(known) / 1e6))),
      text("common.perSquareKilometre"),
    ),
    {
      id: "pilots",
      label: text("explore.compare.pilots"),
      values: units.map(({ numbered }) => figures.count(numbered)),
    },
    ...city.strategies.flatMap((strategy, bit) => {
      const name = { strategy: inLanguage(strategy.name, language) };
      return [
        row(`people ${strategy.id}`, text("explore.compare.covered", name), (known) =>
          shareWords(known, bit, "residents", view),
        ),
        row(`ground ${strategy.id}`, text("explore.compare.coveredArea", name), (known) =>
          shareWords(known, bit, "area", view),
        ),
      ];
    }),
    row("two", text("explore.compare.two"), (known) => reachedWords(known, all, view)),
    row("rough", text("explore.compare.rough"), (known) =>
      figures.share(shareOf(known.roughResidents, known.residents)),
    ),
  ];
}

function reachedWords(
  known: UnitFigures,
  all: ReturnType<typeof subset>,
  { text, figures }: CityView,
): string {
  const { residents, isAtLeast } = reachedBy(known.parts, 2, all);
  return isAtLeast ? `${text("common.atLeast")} ${figures.count(residents)}` : figures.count(residents);
}

/** The share where the data are complete, then what is covered beyond as «at least», then how far the data go. */
function shareWords(
  known: UnitFigures,
  bit: number,
  measure: "residents" | "area",
  { text, figures }: CityView,
): string {
  const coverage = known.strategies[bit]?.coverage;
  if (coverage === undefined) return text("common.notKnown");
  const [covered, of, atLeast, whole] =
    measure === "residents"
      ? [coverage.residents, coverage.ofResidents, coverage.atLeastResidents, coverage.wholeResidents]
      : [coverage.area, coverage.ofArea, coverage.atLeastArea, coverage.wholeArea];
  const write = measure === "residents" ? figures.count : figures.area;
  const beyond = atLeast > 0 ? ` + ${text("common.atLeast")} ${write(atLeast)}` : "";
  const data =
    of < whole ? ` (${text("explore.compare.data", { share: figures.share(shareOf(of, whole)) })})` : "";
  return `${figures.share(shareOf(covered, of))}${beyond}${data}`;
}
