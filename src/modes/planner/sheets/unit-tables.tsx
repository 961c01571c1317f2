import type { ReactNode } from "react";
import { shareOf } from "../../../domain/measure";
import { coveredOf, wholeOf } from "../../../domain/planner";
import type { CoverageRow, UnitCoverage, ZoneCoverage } from "../../../domain/planner-coverage";
import { selectMemberships, selectZones, useApp } from "../../../state";
import { ProvisionalMark } from "../../../ui";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { marked } from "./figure-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

interface PartProps {
  readonly sheet: Sheet;
}

/** The zones with how many of their members are inside, and their sum. */
export function ZoneTable({ sheet }: PartProps) {
  const { answer, text, figures } = sheet;
  const zones = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  const name = (row: ZoneCoverage): ReactNode => {
    const { inside = 0, all = 0 } = memberships.get(row.zone) ?? {};
    return (
      <>
        {text("planner.sheets.units.zoneName", { id: row.zone, name: zones.get(row.zone)?.name ?? row.zone })}
        <span className={styles.members}>
          {text("planner.sheets.units.members", { inside: figures.count(inside), all: figures.count(all) })}
        </span>
      </>
    );
  };
  const rows = answer.zones.toSorted((one, other) => figures.compare(one.zone, other.zone));
  return (
    <PrintSection heading={text("planner.sheets.units.zones")}>
      <PrintTable
        caption={text("planner.sheets.units.zones")}
        captionHidden
        dense
        columns={columnsOf(text("planner.sheets.units.zone"), name, sheet)}
        rows={rows}
        keyOf={({ zone }) => zone}
      />
      <p className={styles.small}>{text("planner.sheets.units.zonesNote")}</p>
    </PrintSection>
  );
}

/** Every municipality of the perimeter and the sum of all. */
export function MunicipalityTable({ sheet }: PartProps) {
  const { answer, city, municipalities, reach, text, figures } = sheet;
  const nameOf = ({ code }: UnitCoverage) => municipalities.get(code)?.name ?? code;
  const name = (row: UnitCoverage): ReactNode => (
    <>
      {nameOf(row)} {municipalities.get(row.code)?.membership === "provisional" ? <ProvisionalMark /> : null}
    </>
  );
  return (
    <PrintSection heading={text("planner.sheets.units.municipalities")}>
      <PrintTable
        caption={text("planner.sheets.units.municipalities")}
        captionHidden
        dense
        columns={columnsOf(text("planner.sheets.units.municipality"), name, sheet)}
        rows={answer.units.toSorted((one, other) => figures.compare(nameOf(one), nameOf(other)))}
        keyOf={({ code }) => code}
      />
      <p className={styles.small}>{text("planner.sheets.units.note", { reach, year: city.censusYear })}</p>
    </PrintSection>
  );
}

/** The columns that zones and municipalities share, each with the figure of the whole perimeter in its last row. */
function columnsOf<Row extends CoverageRow>(
  heading: string,
  name: (row: Row) => ReactNode,
  { answer: { total }, text, figures }: Sheet,
): PrintColumn<Row>[] {
  const column = (
    id:
      | "residents"
      | "reached"
      | "share"
      | "ground"
      | "one"
      | "two"
      | "more"
      | "less"
      | "wider"
      | "river"
      | "median"
      | "ninth",
    write: (row: CoverageRow) => string,
  ): PrintColumn<Row> => ({
    id,
    heading: text(`planner.sheets.units.${id}`),
    numeric: true,
    cell: write,
    sum: write(total),
  });
  const people = (count: number, isRough: boolean) => marked(figures.count(count), isRough && count > 0);
  const depth = (at: 1 | 2 | 3) => (row: CoverageRow) =>
    people(row.depths[at].residents, row.roughCovered > 0);
  return [
    { id: "name", heading, whole: true, cell: name, sum: text("planner.sheets.units.sum") },
    column("residents", ({ depths }) => figures.count(wholeOf(depths).residents)),
    column("reached", (row) => people(coveredOf(row.depths).residents, row.roughCovered > 0)),
    column("share", ({ depths }) =>
      figures.share(shareOf(coveredOf(depths).residents, wholeOf(depths).residents)),
    ),
    column("ground", ({ depths }) => figures.area(coveredOf(depths).area)),
    column("one", depth(1)),
    column("two", depth(2)),
    column("more", depth(3)),
    column("less", (row) => people(row.less.residents, row.rough > 0)),
    column("wider", (row) => people(row.more.residents, row.rough > 0)),
    column("river", (row) => people(row.acrossRiver, row.roughCovered > 0)),
    column("median", (row) =>
      marked(figures.distance(row.distances?.median ?? null), row.distances !== null && row.rough > 0),
    ),
    column("ninth", (row) =>
      marked(figures.distance(row.distances?.ninth ?? null), row.distances !== null && row.rough > 0),
    ),
  ];
}
