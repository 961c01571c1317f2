export interface Sorting {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** The rows in the asked order; equal rows keep theirs. The given rows are left as they are. */
export function ordered<Row>(
  rows: readonly Row[],
  compare: ((one: Row, other: Row) => number) | undefined,
  direction: Sorting["direction"],
): readonly Row[] {
  if (compare === undefined) return rows;
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((one, other) => sign * compare(one, other));
}

/** What a press on a heading asks for: the other direction of the same column, or the first direction of another. */
export function pressed(sorting: Sorting | null, column: string, first: Sorting["direction"]): Sorting {
  if (sorting?.column !== column) return { column, direction: first };
  return { column, direction: sorting.direction === "ascending" ? "descending" : "ascending" };
}
