import type { ReactNode } from "react";
import type { SlotNumber } from "../../theme/slots";
import { classes } from "../classes";
import { SlotSign } from "../signs/strategy-sign";
import { HoleRing } from "./hole-ring";
import styles from "./units-matrix.module.css";

export interface MatrixColumn {
  readonly id: string;
  readonly heading: string;
  /** null for the column of all strategies. */
  readonly slot: SlotNumber | null;
  /** What a press does, in words; they begin with the heading. */
  readonly label: string;
  /** The map is coloured by it. */
  readonly pressed: boolean;
  /** Under the column: «in 21 di 38». */
  readonly total: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** Marks and how many members, under the name. */
  readonly note?: ReactNode;
  /** One for each column; null is a hole. */
  readonly cells: readonly (string | null)[];
}

export interface UnitsMatrixProps {
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** What a hole is, for who does not see the ring. */
  readonly hole: string;
  /** What the totals are. */
  readonly totals: string;
  readonly onColumn: (id: string) => void;
  readonly onRow: (id: string) => void;
}

/** Units by strategies: full discs where something stands, empty rings where nothing does. */
export function UnitsMatrix(props: UnitsMatrixProps) {
  const { caption, corner, columns, rows, hole, totals, onColumn, onRow } = props;
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {corner}
          </th>
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} onColumn={onColumn} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} hole={hole} onRow={onRow} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{totals}</th>
          {columns.map(({ id, total, pressed }) => (
            <td key={id} className={classes(pressed && styles.chosen)}>
              {total}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** What a disc holds in the size of the text. */
const SHORT = 3;

interface ColumnHeadProps {
  readonly column: MatrixColumn;
  readonly onColumn: (id: string) => void;
}

function ColumnHead({ column: { id, heading, slot, label, pressed }, onColumn }: ColumnHeadProps) {
  return (
    <th scope="col" className={classes(pressed && styles.chosen)}>
      <button
        type="button"
        className={styles.head}
        aria-pressed={pressed}
        aria-label={label}
        onClick={() => onColumn(id)}
      >
        {slot === null ? null : <SlotSign slot={slot} size="small" />}
        <span>{heading}</span>
      </button>
    </th>
  );
}

interface RowProps extends Pick<UnitsMatrixProps, "columns" | "hole" | "onRow"> {
  readonly row: MatrixRow;
}

function Row({ row: { id, name, note, cells }, columns, hole, onRow }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => onRow(id)}>
          <span className={styles.words}>{name}</span>
          {note ? <span className={styles.note}>{note}</span> : null}
        </button>
      </th>
      {columns.map(({ id: column, slot, pressed }, place) => (
        <td key={column} className={classes(pressed && styles.chosen)}>
          <Cell value={cells[place] ?? null} slot={slot} hole={hole} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly value: string | null;
  readonly slot: SlotNumber | null;
  readonly hole: string;
}

function Cell({ value, slot, hole }: CellProps) {
  if (value === null)
    return (
      <>
        <HoleRing />
        <span className="visually-hidden">{hole}</span>
      </>
    );
  return (
    <span
      className={classes(styles.disc, value.length > SHORT && styles.long)}
      style={slot === null ? undefined : { background: `var(--slot-${slot})` }}
    >
      {value}
    </span>
  );
}
