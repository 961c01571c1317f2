import { type Classes, classOf } from "../../domain/classes";
import { inLanguage } from "../../domain/text";
import {
  type Choropleth,
  choose,
  colourBy,
  selectColours,
  showDensity,
  showReach,
  useApp,
} from "../../state";
import { type OwnTable, selectOwnTables } from "../../state/own/selectors";
import { Button, type Choice, ChoroplethLegend, Section, SelectField, Switch } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { MapLegend } from "./map-legend";
import { Counting } from "./overview";

/** What the map shows beside the places: colours of the municipalities, residents, reach, and the legend. */
export function MapOptions() {
  const view = useCity();
  const { text } = view;
  const choropleth = useApp((app) => app.choropleth);
  const density = useApp((app) => app.density);
  const reach = useApp((app) => app.reach);
  const tables = useApp(selectOwnTables);
  const choices = [...choicesOf(view), ...ownChoices(tables)];
  return (
    <Section heading={text("explore.map.title")} foldable>
      <div className={styles.stack}>
        <SelectField
          label={text("explore.map.colour")}
          choices={choices}
          chosen={keyOf(choropleth)}
          onChosen={(key) => colourBy(fromKey(key))}
        />
        <ColourLegend heading={headingOf(choropleth, choices, view)} />
        <Button onPress={() => choose({ kind: "table" })}>{text("explore.table.title")}</Button>
        <Switch label={text("explore.map.reach")} on={reach} onChange={showReach} />
        <Switch label={text("explore.map.points")} on={density} onChange={showDensity} />
        <MapLegend />
      </div>
    </Section>
  );
}

function ColourLegend({ heading }: { readonly heading: string }) {
  const view = useCity();
  const { values, classes } = useApp(selectColours);
  const kind = useApp((app) => app.choropleth.kind);
  const isShare = kind === "share";
  if (classes === null) return null;
  const known = [...values.values()].filter((value) => value !== null);
  const unknown = values.size - known.length;
  const counted = (step: number) => known.filter((value) => classOf(value, classes) === step).length;
  return (
    <>
      <ChoroplethLegend
        heading={heading}
        classes={([1, 2, 3, 4, 5] as const).map((step) => ({
          step,
          range: rangeOf(classes, step - 1, kind, view),
          count: view.figures.count(counted(step - 1)),
        }))}
        unknown={unknown > 0 ? view.figures.count(unknown) : null}
      />
      {isShare ? (
        <p className={styles.small}>
          <Counting />
        </p>
      ) : null}
    </>
  );
}

/** What the colours mean; residents with the year of their census. */
function headingOf(choropleth: Choropleth, choices: readonly Choice[], { city, text }: CityView): string {
  const label = choices.find(({ id }) => id === keyOf(choropleth))?.label ?? "";
  return choropleth.kind === "share" || choropleth.kind === "own"
    ? label
    : `${label} · ${text("explore.unit.censusOf", { date: city.censusYear })}`;
}

/** «1.000–2.500»: from one break to the next, as shares or as counts. */
function rangeOf(
  { least, breaks, greatest }: Classes,
  step: number,
  kind: Choropleth["kind"],
  { figures }: CityView,
): string {
  const edges = [least, ...breaks, greatest];
  const decimals = kind === "own" ? decimalsFor(greatest - least) : 0;
  const write = (value: number) =>
    kind === "share" ? figures.share(value) : figures.decimal(value, decimals);
  return `${write(edges[step] ?? least)} – ${write(edges[step + 1] ?? greatest)}`;
}

function choicesOf({ city, text, language }: CityView): Choice[] {
  return [
    { id: "none", label: text("explore.map.plain") },
    { id: "residents", label: text("explore.map.residents") },
    { id: "density", label: text("explore.map.density") },
    ...city.strategies.map(({ id, name }) => ({
      id: `share ${id}`,
      label: text("explore.map.share", { strategy: inLanguage(name, language) }),
    })),
  ];
}

/** The columns of numbers of the reader's own tables. */
const ownChoices = (tables: readonly OwnTable[]): Choice[] =>
  tables.flatMap(({ id, file, table }) =>
    table.measures.map((field) => ({
      id: `own ${id} ${field}`,
      label: `${table.fields[field] ?? ""} · ${file}`,
      group: file,
    })),
  );

/** As many that classes of figures of any size can be told apart. */
const decimalsFor = (span: number): number => (span >= 50 ? 0 : span >= 5 ? 1 : span >= 0.5 ? 2 : 4);

function keyOf(choropleth: Choropleth): string {
  if (choropleth.kind === "share") return `share ${choropleth.strategy}`;
  return choropleth.kind === "own" ? `own ${choropleth.table} ${choropleth.field}` : choropleth.kind;
}

function fromKey(key: string): Choropleth {
  const [kind, strategy, field] = key.split(" ");
  if (kind === "own" && strategy !== undefined) return { kind, table: strategy, field: Number(field) };
  if (kind === "share" && strategy !== undefined) return { kind, strategy };
  return kind === "residents" || kind === "density" ? { kind } : { kind: "none" };
}
