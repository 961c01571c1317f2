import { type ReactNode, useId, useState } from "react";
import { classes } from "../classes";
import styles from "./data-table.module.css";
import { HeadCell } from "./head-cell";
import { rowKeeper } from "./kept-rows";
import { ordered, pressed, type Sorting } from "./order";
import { TableFrame } from "./table-frame";

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** Figures stand at the end, in tabular digits. */
  readonly numeric?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** With it the heading sorts. */
  readonly compare?: ((one: Row, other: Row) => number) | undefined;
  /** The cell of the sum row. */
  readonly sum?: ReactNode;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting | undefined;
  readonly onSorting?: ((sorting: Sorting) => void) | undefined;
  readonly selected?: string | null | undefined;
  /** The row's name becomes a button. */
  readonly onRow?: ((key: string) => void) | undefined;
  readonly note?: ReactNode;
}

/** A table that sorts; too wide a one scrolls inside itself, and can be reached and scrolled by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, note } = props;
  const id = useId();
  const { sorting, sort } = useSorting(props);
  const [keep] = useState(rowKeeper);
  const by = columns.find((column) => column.id === sorting?.column);
  return (
    <div className={styles.whole}>
      <TableFrame caption={caption} low>
        <table className={styles.table} aria-describedby={note ? id : undefined}>
          <caption className={props.captionHidden ? "visually-hidden" : styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} sorting={sorting} onSort={() => sort(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered(rows, by?.compare, sorting?.direction ?? "ascending").map((row) => {
              const key = props.keyOf(row);
              const parts = [row, key === props.selected, props.onRow, ...columns.map(({ cell }) => cell)];
              return keep(key, parts, () => <BodyRow key={key} row={row} table={props} />);
            })}
          </tbody>
          {columns.some(({ sum }) => sum !== undefined) ? <SumRow columns={columns} /> : null}
        </table>
      </TableFrame>
      {note ? (
        <div id={id} className={styles.note}>
          {note}
        </div>
      ) : null}
    </div>
  );
}

/** The table keeps its own sorting, unless the caller does. Figures are wanted from the largest, names from A. */
function useSorting<Row>({ sorting: wanted, onSorting }: DataTableProps<Row>) {
  const [own, setOwn] = useState<Sorting | null>(wanted ?? null);
  const sorting = onSorting ? (wanted ?? null) : own;
  const sort = (column: Column<Row>) => {
    const next = pressed(sorting, column.id, column.numeric ? "descending" : "ascending");
    setOwn(next);
    onSorting?.(next);
  };
  return { sorting, sort };
}

function BodyRow<Row>({ row, table }: { readonly row: Row; readonly table: DataTableProps<Row> }) {
  const { columns, keyOf, selected, onRow } = table;
  const key = keyOf(row);
  const [name, ...rest] = columns;
  const isSelected = selected === key;
  return (
    <tr className={classes(styles.row, isSelected && styles.selected)} aria-current={isSelected || undefined}>
      <th scope="row" className={styles.name}>
        {onRow ? (
          <button type="button" className={styles.action} onClick={() => onRow(key)}>
            {name?.cell(row)}
          </button>
        ) : (
          name?.cell(row)
        )}
      </th>
      {rest.map((column) => (
        <td key={column.id} className={column.numeric ? styles.numeric : undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function SumRow<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) => {
          const className = column.numeric ? styles.numeric : undefined;
          return index === 0 ? (
            <th key={column.id} scope="row" className={styles.name}>
              {column.sum}
            </th>
          ) : (
            <td key={column.id} className={className}>
              {column.sum}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
