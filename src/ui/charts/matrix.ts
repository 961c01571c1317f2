import type { Coverage } from "../../domain/overlap";
import { type Subset, sizeOf, subset } from "../../domain/strategy";

/** What some strategies cover together: one of them, a pair, a triple or more. */
export interface MatrixCell {
  readonly subset: Subset;
  readonly coverage: Coverage;
}

/** The subset in row and column of the matrix: the strategy itself on the diagonal, the pair elsewhere. */
export const pairAt = (row: number, column: number): Subset => subset((1 << row) | (1 << column));

/** The cells that no pair can hold, of three strategies and more: rows of their own under the matrix. */
export const beyondPairs = (cells: readonly MatrixCell[]): MatrixCell[] =>
  cells.filter((cell) => sizeOf(cell.subset) > 2).sort((a, b) => sizeOf(a.subset) - sizeOf(b.subset));
