import { useText } from "../../i18n";
import type { Column } from "./data-table";
import styles from "./data-table.module.css";
import type { Sorting } from "./order";

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly onSort: () => void;
}

const ARROW = { ascending: "↑", descending: "↓" } as const;

/** A column's heading; one that sorts is a button and says by which way it is sorted now. */
export function HeadCell<Row>({ column, sorting, onSort }: HeadCellProps<Row>) {
  const { text } = useText();
  const direction = sorting?.column === column.id ? sorting.direction : undefined;
  const className = column.numeric ? styles.numeric : undefined;
  if (column.compare === undefined) {
    return (
      <th scope="col" className={className}>
        {column.heading}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={direction ?? "none"}>
      <button
        type="button"
        className={styles.sort}
        title={text("ui.sort.by", { column: column.heading })}
        onClick={onSort}
      >
        <span className={styles.sortWord}>{column.heading}</span>
        {direction === undefined ? null : <span aria-hidden="true">{ARROW[direction]}</span>}
      </button>
    </th>
  );
}
