import { useMemo } from "react";
import type { Municipality } from "../../../domain/municipality";
import { figuresOf, selectAnswer, selectResidentsKnown, useApp } from "../../../state";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { type OverlapRow, overlapRows } from "./overlap-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

interface UnitOverlapsProps {
  readonly sheet: Sheet;
  readonly one: Municipality;
}

/** What each strategy covers in a municipality, and where they meet. */
export function UnitOverlaps({ sheet, one }: UnitOverlapsProps) {
  const { scenario, text } = sheet;
  const unit = useMemo(() => ({ kind: "municipality" as const, code: one.code }), [one]);
  const known = useApp((app) => figuresOf(app, unit));
  const { stale, failure } = useApp(selectAnswer);
  const isCounted = useApp(selectResidentsKnown);
  const heading = text("planner.sheets.unit.overlaps");
  if (known === null || stale || failure !== null)
    return (
      <PrintSection heading={heading}>
        <p>
          {failure === null
            ? text("planner.sheets.overlapping")
            : text("planner.sheets.failed", { reason: failure })}
        </p>
      </PrintSection>
    );
  const rows = overlapRows(known.parts, { isCounted, isRough: known.roughResidents > 0 }, sheet);
  return (
    <PrintSection heading={heading}>
      <PrintTable
        caption={heading}
        captionHidden
        dense
        columns={columnsOf(sheet)}
        rows={rows}
        keyOf={({ id }) => id}
      />
      <p className={styles.small}>
        {text("planner.sheets.unit.overlapNote")}{" "}
        {scenario === null || scenario.edits.length === 0 ? null : text("planner.sheets.unit.overlapData")}
      </p>
    </PrintSection>
  );
}

function columnsOf({ text }: Sheet): PrintColumn<OverlapRow>[] {
  return [
    { id: "name", heading: text("planner.sheets.unit.strategy"), cell: ({ name }) => name },
    { id: "area", heading: text("planner.sheets.unit.covered"), numeric: true, cell: ({ area }) => area },
    { id: "share", heading: text("planner.sheets.unit.ofKnown"), numeric: true, cell: ({ share }) => share },
    {
      id: "people",
      heading: text("planner.sheets.unit.people"),
      numeric: true,
      cell: ({ residents }) => residents,
    },
  ];
}
