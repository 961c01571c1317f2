import { type Subset, subset } from "../domain/strategy";
import type { KnownGround } from "./known-ground";
import type { Piece } from "./piece";
import { split } from "./split";
import type { Splitter } from "./splitter";

/** Ground that hangs together and is of one kind: covered by the same strategies and known for the same ones. */
export interface Cell {
  readonly piece: Piece;
  readonly subset: Subset;
  readonly complete: Subset;
}

/** Divides cells by the influence areas of one strategy; covered ground gets its bit. */
export function divide(
  cells: readonly Cell[],
  areas: readonly Piece[],
  bit: number,
  split: Splitter,
): Cell[] {
  return cells.flatMap((cell) => {
    const { covered, bare } = split(cell.piece, areas);
    const within = subset(cell.subset | (1 << bit));
    return [
      ...covered.map((piece) => ({ ...cell, piece, subset: within })),
      ...bare.map((piece) => ({ ...cell, piece })),
    ];
  });
}

/** Ground before anything covers it, divided by what is known of each strategy there. */
export function bareCells(pieces: readonly Piece[], { covers, all }: KnownGround): Cell[] {
  const none = subset(0);
  let cells: Cell[] = pieces.map((piece) => ({ piece, subset: none, complete: all }));
  covers.forEach((own, bit) => {
    for (const cover of own) {
      cells = cells.flatMap((cell) => {
        const { covered, bare } = split(cell.piece, cover);
        const without = subset(cell.complete & ~(1 << bit));
        return [
          ...covered.map((piece) => ({ ...cell, piece })),
          ...bare.map((piece) => ({ ...cell, piece, complete: without })),
        ];
      });
    }
  });
  return cells;
}
