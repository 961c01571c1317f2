import { CHANGES, type Change, type Changed } from "../../../domain/planner-difference";
import { goToUnit, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { type Column, DataTable } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { usePlan } from "../use-plan";
import styles from "./compare.module.css";
import { amountOf, type ComparedRow, type Measure, mostChangedFirst, outcomeOf } from "./compare-rows";

interface DifferenceTableProps {
  readonly caption: string;
  /** What a row is: «Comune». */
  readonly kind: string;
  readonly rows: readonly ComparedRow[];
  readonly total: Changed;
  readonly measure: Measure;
  /** Also the rows in which nothing changes. */
  readonly isWhole: boolean;
}

/** What is gained, lost and unchanged in each unit, those where most changes first, with the sum over all of them. */
export function DifferenceTable({ caption, kind, rows, total, measure, isWhole }: DifferenceTableProps) {
  const { text } = usePlan();
  const write = useWriting(measure);
  const shown = isWhole ? rows : rows.filter(({ changed }) => outcomeOf(changed) !== "same");
  const hidden = rows.length - shown.length;
  const why = text("planner.compare.roughWhy");
  const columns: Column<ComparedRow>[] = [
    {
      id: "name",
      heading: kind,
      cell: ({ name, note }) => (
        <>
          {name}
          {note === null ? null : <span className={styles.note}>{note}</span>}
        </>
      ),
      sum: text("planner.compare.total"),
    },
    ...CHANGES.map((change: Change) => ({
      id: change,
      heading: text(`planner.compare.short.${change}`),
      numeric: true,
      cell: ({ changed, rough }: ComparedRow) => (
        <>
          <Rough why={measure === "residents" && rough.has(change) ? why : undefined} />
          {write(amountOf(changed, change, measure))}
        </>
      ),
      compare: (one: ComparedRow, other: ComparedRow) =>
        amountOf(one.changed, change, measure) - amountOf(other.changed, change, measure),
      sum: write(amountOf(total, change, measure)),
    })),
  ];
  if (shown.length === 0) return <p>{text("planner.compare.noneChanged")}</p>;
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={mostChangedFirst(shown, measure)}
      keyOf={({ key }) => key}
      onRow={(key) => {
        const row = rows.find((one) => one.key === key);
        if (row !== undefined) goToUnit(row.unit);
      }}
      note={hidden > 0 ? text("planner.compare.hidden", { count: hidden }) : undefined}
    />
  );
}

function useWriting(measure: Measure): (value: number) => string {
  const { figures } = usePlan();
  const { withResidents } = useApp(selectFigures);
  if (measure === "area") return figures.area;
  return (value) => figures.count(withResidents ? value : null);
}
