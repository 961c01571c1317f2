import { shareOf } from "../../domain/measure";
import { inLanguage } from "../../domain/text";
import { goToUnit, howComputed, selectUnitRows, takeAway, type UnitRow, unitName, useApp } from "../../state";
import { Button, type Column, DataTable, Panel } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { reckonedFrom, Sources } from "./sources";

/** Every municipality of what is reported in one table: what the map colours, in figures, with its sum. */
export function UnitsTable({ onClose }: { readonly onClose: () => void }) {
  const view = useCity();
  const { text } = view;
  const rows = useApp(selectUnitRows);
  const where = useApp((app) => (app.unit === null ? null : unitName(app, app.unit)));
  return (
    <Panel
      title={text("explore.table.title")}
      kind={where}
      onClose={onClose}
      onMethod={howComputed("coverage")}
    >
      <DataTable
        caption={text("explore.table.title")}
        captionHidden
        columns={columnsOf(rows, view)}
        rows={rows}
        keyOf={({ municipality }) => municipality.code}
        sorting={{ column: "name", direction: "ascending" }}
        onRow={(code) => goToUnit({ kind: "municipality", code })}
        note={
          <p className={styles.small}>
            {text("explore.table.note", { year: view.city.censusYear })} <Counting />
          </p>
        }
      />
      <Button onPress={() => takeAway(["municipalities"])}>{text("ui.takeAway")}</Button>
      <Sources files={reckonedFrom(view.city)} />
    </Panel>
  );
}

type Of = (row: UnitRow) => number;

const area: Of = (row) => row.area;
const residents: Of = ({ municipality }) => municipality.residents;
const density: Of = (row) => residents(row) / (area(row) / 1e6);

function columnsOf(rows: readonly UnitRow[], view: CityView): Column<UnitRow>[] {
  const { city, text, figures } = view;
  const sum = (of: Of) => rows.reduce((total, row) => total + of(row), 0);
  return [
    nameColumn(view),
    {
      ...numberColumn("residents", text("explore.compare.residents"), residents, figures.count),
      sum: figures.count(sum(residents)),
    },
    {
      ...numberColumn("area", text("explore.compare.area"), area, figures.area),
      sum: figures.area(sum(area)),
    },
    numberColumn("density", text("common.perSquareKilometre"), density, (value) =>
      figures.count(Math.round(value)),
    ),
    ...city.strategies.map((_, bit) => shareColumn(bit, view)),
  ];
}

function nameColumn({ text, figures }: CityView): Column<UnitRow> {
  const mark = ` (${text("common.provisional")})`;
  return {
    id: "name",
    heading: text("explore.site.municipality"),
    cell: ({ municipality: { name, membership } }) => `${name}${membership === "provisional" ? mark : ""}`,
    compare: (one, other) => figures.compare(one.municipality.name, other.municipality.name),
    sum: text("explore.table.sum"),
  };
}

function numberColumn(
  id: string,
  heading: string,
  of: Of,
  write: (value: number) => string,
): Column<UnitRow> {
  return {
    id,
    heading,
    numeric: true,
    cell: (row) => write(of(row)),
    compare: (one, other) => of(one) - of(other),
  };
}

/** The share of ground that a strategy covers where its data are complete; not known sorts below nothing. */
function shareColumn(bit: number, { city, text, language, figures }: CityView): Column<UnitRow> {
  const share = ({ strategies }: UnitRow) =>
    shareOf(strategies[bit]?.area ?? 0, strategies[bit]?.ofArea ?? 0);
  const strategy = city.strategies[bit];
  return {
    id: strategy?.id ?? `${bit}`,
    heading: text("explore.table.covered", {
      strategy: strategy === undefined ? "" : inLanguage(strategy.name, language),
    }),
    numeric: true,
    cell: (row) => figures.share(share(row)),
    compare: (one, other) => (share(one) ?? -1) - (share(other) ?? -1),
  };
}
