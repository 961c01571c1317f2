import { inSightOf } from "./clip-to-box";
import { common, inPiece, remainder, unite } from "./geometry";
import { withoutHiddenCorners } from "./hidden-corners";
import { type Piece, pieceOf, type Ring } from "./piece";
import { relation } from "./relation";

/** A piece divided by cover: what is covered and what is not. Both together are the piece. */
export interface Split {
  readonly covered: Piece[];
  readonly bare: Piece[];
}

/**
 * Divides a piece by cover made of pieces that do not overlap. Cover that lies wholly inside becomes a hole and
 * cover wholly around takes all; only cover whose edge meets the piece's goes through Turf.
 */
export function split(piece: Piece, cover: readonly Piece[]): Split {
  const islands: Piece[] = [];
  const cutters: Piece[] = [];
  for (const other of cover) {
    const lies = relation(piece, other);
    if (lies === "within") return { covered: [piece], bare: [] };
    if (lies === "crossing" || (lies === "around" && other.rings.length > 1)) cutters.push(other);
    else if (lies === "around") islands.push(other);
  }
  const near = cutters.map((cutter) => inSightOf(cutter, piece.bounds));
  const rest = near.length === 0 ? [piece] : remainder(piece, near);
  const cut = near.flatMap((cutter) => common(inSightOf(piece, cutter.bounds), [cutter]));
  return { covered: [...cut, ...islands], bare: withHoles(rest, islands) };
}

/** The pieces with each island cut out of the piece that it lies in. */
function withHoles(pieces: readonly Piece[], islands: readonly Piece[]): Piece[] {
  const holes = new Map<Piece, Ring[]>();
  for (const island of islands) {
    const outer = island.rings[0];
    const start = outer?.[0];
    if (outer === undefined || start === undefined) continue;
    const around = pieces.find((piece) => inPiece(start, piece));
    if (around === undefined)
      throw new Error("An island of cover lies in none of the pieces it was cut from");
    holes.set(around, [...(holes.get(around) ?? []), [...outer].reverse()]);
  }
  return pieces.map((piece) => {
    const added = holes.get(piece);
    return added === undefined ? piece : pieceOf([...piece.rings, ...added]);
  });
}

/**
 * The union of pieces. Pieces within others are left out and only those that meet are united together: a sweep over
 * many pieces far apart costs more than several over few.
 */
export function uniteLocally(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[][] = [];
  for (const piece of withoutHiddenCorners(withoutNested(pieces))) {
    const met = groups.filter((group) => group.some((other) => relation(piece, other) === "crossing"));
    const joined = [piece, ...met.flat()];
    groups.splice(0, groups.length, ...groups.filter((group) => !met.includes(group)), joined);
  }
  return groups.flatMap((group) => unite(group));
}

/** The pieces that lie within no other; of equal ones the first stays. */
function withoutNested(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    (piece, i) => !pieces.some((other, j) => i !== j && relation(piece, other) === "within"),
  );
}
