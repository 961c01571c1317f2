import { CHANGES, type Change } from "../../../domain/planner-difference";
import { selectZones, useApp } from "../../../state";
import { selectRough } from "../../../state/planner/selectors/coverage-rows";
import { selectDifference } from "../../../state/planner/selectors/figures";
import { scenarioOf, selectPlanner } from "../../../state/planner/selectors/scenarios";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { outcomeOf, roughChanges } from "../compare/compare-rows";
import { type ComparedRow, comparedRows } from "./compared-rows";
import { marked } from "./figure-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** Before and after, of the comparison that is open. */
export function Compared({ sheet }: { readonly sheet: Sheet }) {
  const { text } = sheet;
  const title = useTitle(sheet);
  const difference = useApp(selectDifference);
  const zones = useApp(selectZones);
  const rough = useApp(selectRough);
  if (difference === null) return null;
  const { shown, stale, failure } = difference;
  if (shown === null || stale)
    return (
      <PrintSection heading={title}>
        <p>
          {failure === null
            ? text("planner.sheets.compared.waiting")
            : text("planner.sheets.compared.failed", { reason: failure })}
        </p>
      </PrintSection>
    );
  const { units } = shown.answer;
  const same = units.filter(({ changed }) => outcomeOf(changed) === "same").length;
  const total = { id: "total", name: "", changed: shown.total, rough: roughChanges(units, rough) };
  return (
    <PrintSection heading={title}>
      <PrintTable
        caption={title}
        captionHidden
        columns={columnsOf(total, sheet)}
        rows={comparedRows(shown.answer, { zones, rough }, sheet)}
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

function columnsOf(total: ComparedRow, { text, figures }: Sheet): PrintColumn<ComparedRow>[] {
  const write = ({ changed, rough }: ComparedRow, change: Change) =>
    text("planner.sheets.compared.amount", {
      residents: marked(figures.count(changed[change].residents), rough.has(change)),
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
        cell: (row) => write(row, change),
        sum: write(total, change),
      }),
    ),
  ];
}
