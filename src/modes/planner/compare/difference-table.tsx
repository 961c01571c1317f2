import { CHANGES } from "../../../domain/planner-difference";
import { goToUnit } from "../../../state";
import { type Column, DataTable } from "../../../ui";
import { usePlan } from "../use-plan";
import { ChangedFigure } from "./changed-figure";
import styles from "./compare.module.css";
import { amountOf, type ComparedRow, type Measure, mostChangedFirst, outcomeOf } from "./compare-rows";

export interface DifferenceTableProps {
  readonly caption: string;
  /** What a row is: «Comune». */
  readonly kind: string;
  readonly rows: readonly ComparedRow[];
  readonly total: Pick<ComparedRow, "changed" | "rough">;
  readonly measure: Measure;
  /** Also the rows in which nothing changes. */
  readonly isWhole: boolean;
}

/** What is gained, lost and unchanged in each unit, those where most changes first, with the sum over all of them. */
export function DifferenceTable(props: DifferenceTableProps) {
  const { caption, kind, rows, total, measure, isWhole } = props;
  const { text } = usePlan();
  const shown = isWhole ? rows : rows.filter(({ changed }) => outcomeOf(changed) !== "same");
  const hidden = rows.length - shown.length;
  const name: Column<ComparedRow> = {
    id: "name",
    heading: kind,
    cell: (row) => <Name row={row} />,
    sum: text("planner.compare.total"),
  };
  const changes = CHANGES.map((change): Column<ComparedRow> => {
    const amount = ({ changed }: Pick<ComparedRow, "changed">) => amountOf(changed, change, measure);
    return {
      id: change,
      heading: text(`planner.compare.short.${change}`),
      numeric: true,
      cell: (row) => <ChangedFigure of={row} change={change} measure={measure} />,
      compare: (one, other) => amount(one) - amount(other),
      sum: <ChangedFigure of={total} change={change} measure={measure} />,
    };
  });
  if (shown.length === 0) return <p>{text("planner.compare.noneChanged")}</p>;
  return (
    <DataTable
      caption={caption}
      columns={[name, ...changes]}
      rows={mostChangedFirst(shown, measure)}
      keyOf={({ key }) => key}
      onRow={(key) => goTo(rows, key)}
      note={hidden > 0 ? text("planner.compare.hidden", { count: hidden }) : undefined}
    />
  );
}

function goTo(rows: readonly ComparedRow[], key: string): void {
  const row = rows.find((one) => one.key === key);
  if (row !== undefined) goToUnit(row.unit);
}

function Name({ row: { name, note } }: { readonly row: ComparedRow }) {
  return (
    <>
      {name}
      {note === null ? null : <span className={styles.note}> {note}</span>}
    </>
  );
}
