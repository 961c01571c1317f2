import type { Geometry } from "geojson";
import type { Cell, DataRow } from "../../domain/dataset";

/**
 * Rows as a few long columns instead of many small objects: what is copied between threads costs by the piece, not by the byte.
 */
export interface PackedRows {
  readonly numbers: Float64Array;
  /** First and second coordinate by turns, for each row that is a plain point. */
  readonly points: Float64Array;
  /** For each row: 0 without a place, 1 a plain point, 2 something else. */
  readonly kinds: Uint8Array;
  /** The geometries that are no plain points, in the order of their rows. */
  readonly others: readonly Geometry[];
  /** One for each field. */
  readonly columns: readonly PackedColumn[];
}

type PackedColumn =
  | { readonly kind: "numbers"; readonly values: Float64Array }
  /** Each text ends where the next begins. */
  | { readonly kind: "texts"; readonly text: string; readonly ends: Uint32Array }
  | { readonly kind: "mixed"; readonly cells: readonly Cell[] };

const [NONE, POINT, OTHER] = [0, 1, 2];

/** The rows in columns; each row has as many cells as the first. */
export function packRows(rows: readonly DataRow[]): PackedRows {
  const [points, others]: [number[], Geometry[]] = [[], []];
  const kinds = new Uint8Array(rows.length);
  for (const [index, { geometry }] of rows.entries()) {
    const point = plainPoint(geometry);
    kinds[index] = geometry === null ? NONE : point === null ? OTHER : POINT;
    if (point !== null) points.push(...point);
    else if (geometry !== null) others.push(geometry);
  }
  return {
    numbers: Float64Array.from(rows, ({ number }) => number),
    points: Float64Array.from(points),
    kinds,
    others,
    columns: (rows[0]?.cells ?? []).map((_, field) =>
      packColumn(rows.map(({ cells }) => cells[field] ?? null)),
    ),
  };
}

/** What need not be copied to go to another thread. */
export const buffersOf = ({ numbers, points, kinds, columns }: PackedRows): Transferable[] =>
  [numbers, points, kinds, ...columns.flatMap(longOf)].map(({ buffer }) => buffer as ArrayBuffer);

function longOf(column: PackedColumn): (Float64Array | Uint32Array)[] {
  if (column.kind === "mixed") return [];
  return [column.kind === "numbers" ? column.values : column.ends];
}

/** The very rows that were packed. */
export function unpackRows({ numbers, points, kinds, others, columns }: PackedRows): DataRow[] {
  const fields = columns.map(unpackColumn);
  let [point, other] = [0, 0];
  const geometryOf = (kind: number | undefined): Geometry | null => {
    if (kind === OTHER) return others[other++] ?? null;
    if (kind !== POINT) return null;
    const coordinates = [points[point] ?? Number.NaN, points[point + 1] ?? Number.NaN];
    point += 2;
    return { type: "Point", coordinates };
  };
  return Array.from(numbers, (number, row) => ({
    number,
    geometry: geometryOf(kinds[row]),
    cells: fields.map((cells) => cells[row] ?? null),
  }));
}

/** A point of two numbers and nothing else beside them. */
function plainPoint(geometry: Geometry | null): readonly [number, number] | null {
  if (geometry?.type !== "Point" || geometry.bbox !== undefined) return null;
  const [x, y, ...more] = geometry.coordinates;
  return x === undefined || y === undefined || more.length > 0 ? null : [x, y];
}

function packColumn(cells: readonly Cell[]): PackedColumn {
  if (cells.every((cell) => typeof cell === "number")) {
    return { kind: "numbers", values: Float64Array.from(cells) };
  }
  if (!cells.every((cell) => typeof cell === "string")) return { kind: "mixed", cells };
  let end = 0;
  const ends = Uint32Array.from(cells, (text) => {
    end += text.length;
    return end;
  });
  return { kind: "texts", text: cells.join(""), ends };
}

function unpackColumn(column: PackedColumn): ArrayLike<Cell> {
  if (column.kind === "mixed") return column.cells;
  if (column.kind === "numbers") return column.values;
  let start = 0;
  return Array.from(column.ends, (end) => {
    const text = column.text.slice(start, end);
    start = end;
    return text;
  });
}
