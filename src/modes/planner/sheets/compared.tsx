import { CHANGES, type Change, type Changed } from "../../../domain/planner-difference";
import { selectZones, useApp } from "../../../state";
import { selectDifference } from "../../../state/planner/selectors/figures";
import { scenarioOf, selectPlanner } from "../../../state/planner/selectors/scenarios";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { type ComparedRow, comparedRows, hasChanged } from "./compared-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** Before and after, of the comparison that is open. */
export function Compared({ sheet }: { readonly sheet: Sheet }) {
  const { text } = sheet;
  const title = useTitle(sheet);
  const difference = useApp(selectDifference);
  const zones = useApp(selectZones);
  if (difference === null) return null;
  const { shown, failure } = difference;
  if (shown === null)
    return (
      <PrintSection heading={title}>
        <p>
          {failure === null
            ? text("planner.sheets.compared.waiting")
            : text("planner.sheets.compared.failed", { reason: failure })}
        </p>
      </PrintSection>
    );
  const same = shown.answer.units.filter(({ changed }) => !hasChanged(changed)).length;
  return (
    <PrintSection heading={title}>
      <PrintTable
        caption={title}
        captionHidden
        columns={columnsOf(shown.total, sheet)}
        rows={comparedRows(shown, zones, sheet)}
        keyOf={({ id }) => id}
      />
      <p className={styles.small}>
        {same === 0 ? null : text("planner.sheets.compared.rest", { count: same })}{" "}
        {text("planner.sheets.compared.note")}
      </p>
    </PrintSection>
  );
}

/** Both scenarios by name. */
function useTitle({ text }: Sheet): string {
  const planner = useApp(selectPlanner);
  const name = (side: "before" | "after") =>
    scenarioOf(planner, planner.compared?.[side] ?? null)?.name ?? text("planner.sheets.asData");
  return text("planner.sheets.compared.title", { before: name("before"), after: name("after") });
}

function columnsOf(total: Changed, { text, figures }: Sheet): PrintColumn<ComparedRow>[] {
  const write = (changed: Changed, change: Change) =>
    text("planner.sheets.compared.amount", {
      residents: figures.count(changed[change].residents),
      area: figures.area(changed[change].area),
    });
  return [
    {
      id: "name",
      heading: text("planner.sheets.compared.name"),
      cell: ({ name }) => name,
      sum: text("planner.sheets.units.sum"),
    },
    ...CHANGES.map(
      (change): PrintColumn<ComparedRow> => ({
        id: change,
        heading: text(`planner.sheets.compared.${change}`),
        numeric: true,
        cell: ({ changed }) => write(changed, change),
        sum: write(total, change),
      }),
    ),
  ];
}
