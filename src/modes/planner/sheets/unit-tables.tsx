import type { ReactNode } from "react";
import type { UnitCoverage, ZoneCoverage } from "../../../domain/planner-coverage";
import { selectMemberships, selectZones, useApp } from "../../../state";
import { ProvisionalMark } from "../../../ui";
import { PrintSection } from "../../../ui/print/print-section";
import { PrintTable } from "../../../ui/print/print-table";
import styles from "./sheets.module.css";
import { unitColumns } from "./unit-columns";
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
  if (rows.length === 0) return null;
  return (
    <PrintSection heading={text("planner.sheets.units.zones")}>
      <PrintTable
        caption={text("planner.sheets.units.zones")}
        captionHidden
        dense
        columns={unitColumns(text("planner.sheets.units.zone"), name, sheet)}
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
        columns={unitColumns(text("planner.sheets.units.municipality"), name, sheet)}
        rows={answer.units.toSorted((one, other) => figures.compare(nameOf(one), nameOf(other)))}
        keyOf={({ code }) => code}
      />
      <p className={styles.small}>{text("planner.sheets.units.note", { reach, year: city.censusYear })}</p>
    </PrintSection>
  );
}
