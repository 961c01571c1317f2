import type { Piece } from "./piece";
import { Recent } from "./recent";
import { relation } from "./relation";
import { type Split, split, uniteLocally } from "./split";

/** Divides a piece by cover whose parts may overlap one another. */
export type Splitter = (piece: Piece, parts: readonly Piece[]) => Split;

/**
 * A splitter that looks only at the parts near a piece and remembers what it made of them: a part that comes or goes
 * elsewhere costs nothing here. What it returns depends on the piece and the near parts alone, never on what was
 * asked before.
 * @param kept results remembered for each piece
 */
export function splitterOf(kept: number): Splitter {
  const nameOf = namer();
  const splits = new WeakMap<Piece, Recent<Split>>();
  const covers = new Recent<readonly Piece[]>(kept * 8);
  return (piece, parts) => {
    const lying = parts.map((part) => ({ part, lies: relation(piece, part) }));
    if (lying.some(({ lies }) => lies === "within")) return { covered: [piece], bare: [] };
    const near = lying.filter(({ lies }) => lies !== "apart").map(({ part }) => part);
    if (near.length === 0) return { covered: [], bare: [piece] };
    const key = near.map(nameOf).join(" ");
    const known = splits.get(piece) ?? new Recent<Split>(kept);
    splits.set(piece, known);
    return known.getOr(key, () =>
      split(
        piece,
        covers.getOr(key, () => uniteLocally(near)),
      ),
    );
  };
}

/** Gives each piece a number of its own. */
function namer(): (piece: Piece) => number {
  const names = new WeakMap<Piece, number>();
  let last = 0;
  return (piece) => {
    const known = names.get(piece);
    if (known !== undefined) return known;
    last += 1;
    names.set(piece, last);
    return last;
  };
}
