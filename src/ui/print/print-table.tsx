import type { ReactNode } from "react";
import { classes } from "../classes";
import styles from "./print-table.module.css";

export interface PrintColumn<Row> {
  readonly id: string;
  readonly heading: string;
  readonly numeric?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** Its words stay on one line. */
  readonly whole?: boolean | undefined;
  /** In the last row. */
  readonly sum?: ReactNode;
}

export interface PrintTableProps<Row> {
  readonly caption: string;
  /** For a table whose section says the same. */
  readonly captionHidden?: boolean | undefined;
  /** Small letters and narrow columns, for many of them. */
  readonly dense?: boolean | undefined;
  /** The first one names the row. */
  readonly columns: readonly PrintColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A table for paper: its head is repeated on each page, and no row is cut. */
export function PrintTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  keyOf,
  dense,
}: PrintTableProps<Row>) {
  const hasSum = columns.some(({ sum }) => sum !== undefined);
  return (
    <table className={classes(styles.table, dense && styles.dense)}>
      <caption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, heading, numeric }) => (
            <th key={id} scope="col" className={classes(numeric && styles.numeric)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>{cells(columns, (column) => column.cell(row))}</tr>
        ))}
        {hasSum ? <tr className={styles.sum}>{cells(columns, ({ sum }) => sum)}</tr> : null}
      </tbody>
    </table>
  );
}

function cells<Row>(columns: readonly PrintColumn<Row>[], of: (column: PrintColumn<Row>) => ReactNode) {
  return columns.map((column, index) =>
    index === 0 ? (
      <th key={column.id} scope="row" className={classes(column.whole && styles.whole)}>
        {of(column)}
      </th>
    ) : (
      <td key={column.id} className={classes(column.numeric && styles.numeric, column.whole && styles.whole)}>
        {of(column)}
      </td>
    ),
  );
}
