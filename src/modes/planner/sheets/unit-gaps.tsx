import type { Municipality } from "../../../domain/municipality";
import { selectSites, useApp } from "../../../state";
import { PrintSection } from "../../../ui/print/print-section";
import { gapRows } from "./gap-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** So many are listed; the others are one line. */
const MOST = 5;

interface UnitGapsProps {
  readonly sheet: Sheet;
  readonly one: Municipality;
}

/** The largest places of a municipality that no pilot reaches. */
export function UnitGaps({ sheet, one }: UnitGapsProps) {
  const { answer, text } = sheet;
  const sites = useApp(selectSites);
  const own = answer.gaps.filter(({ municipality }) => municipality === one.code);
  const rows = gapRows(own, MOST, { ...sheet, sites, isInOne: true });
  return (
    <PrintSection heading={text("planner.sheets.unit.gaps")}>
      {own.length === 0 ? (
        <p>{text("planner.sheets.unit.noGaps")}</p>
      ) : (
        <ul className={styles.runIn}>
          {rows.map(({ id, place, residents }) => (
            <li key={id}>{text("planner.sheets.unit.gap", { place, residents })}</li>
          ))}
        </ul>
      )}
    </PrintSection>
  );
}
