import { useMemo } from "react";
import type { Municipality } from "../../../domain/municipality";
import { useAppList } from "../../../state";
import { pilotsReaching } from "../../../state/planner/selectors/reaching";
import { PrintSection } from "../../../ui/print/print-section";
import { pilotName } from "../pilot-name";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

interface UnitPilotsProps {
  readonly sheet: Sheet;
  readonly one: Municipality;
}

/** The pilots that stand in a municipality, and those whose reach comes into it. */
export function UnitPilots({ sheet, one }: UnitPilotsProps) {
  const { text, figures } = sheet;
  const unit = useMemo(() => ({ kind: "municipality" as const, code: one.code }), [one]);
  const reaching = useAppList((app) => pilotsReaching(app, unit));
  return (
    <PrintSection heading={text("planner.sheets.unit.pilots")}>
      {reaching.length === 0 ? <p>{text("planner.sheets.unit.noPilots")}</p> : null}
      <ul className={styles.list}>
        {reaching.map(({ site, distance }) => {
          const where =
            distance === 0
              ? text("planner.sheets.unit.inside")
              : text("planner.sheets.unit.away", { distance: figures.distance(distance) });
          return (
            <li key={site.id}>
              {text("planner.sheets.unit.line", { pilot: pilotName(site, sheet.language), where })}
            </li>
          );
        })}
      </ul>
    </PrintSection>
  );
}
