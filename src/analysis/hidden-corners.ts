import { boxesMeet, boxHolds, type LonLat, type Piece, pieceOf, type Ring } from "./piece";

/** Degrees, a tenth of a millimetre: nearer than this to an edge, a corner is not surely inside. */
const MARGIN = 1e-9;

/**
 * Pieces with the same union and fewer corners. Where corners of a convex piece follow one another inside another
 * convex piece, those between the first and the last are dropped: what is cut off lies inside the other, because that
 * is convex. One piece after the other is cut against the others as they are by then, so nothing is lost twice.
 * Overlapping circles lose about half of their corners, and with them most of the crossings an overlay has to find.
 */
export function withoutHiddenCorners(pieces: readonly Piece[]): Piece[] {
  const shapes = pieces.map((piece) => ({ piece, convex: isConvex(piece) }));
  for (const shape of shapes) {
    if (!shape.convex) continue;
    for (const other of shapes) {
      const meets = other !== shape && other.convex && boxesMeet(shape.piece.bounds, other.piece.bounds);
      if (meets) shape.piece = cut(shape.piece, other.piece);
    }
  }
  return shapes.map(({ piece }) => piece);
}

function cut(piece: Piece, other: Piece): Piece {
  const corners = (piece.rings[0] ?? []).slice(1);
  const hidden = corners.map((corner) => isInside(corner, other));
  const count = corners.length;
  const kept = corners.filter(
    (_, i) => !(hidden[i] && hidden[(i + 1) % count] && hidden[(i + count - 1) % count]),
  );
  const [first] = kept;
  if (first === undefined || kept.length < 3 || kept.length === count) return piece;
  return pieceOf([[...kept, first]]);
}

/** Whether a piece is one ring, counter-clockwise, that turns left or goes straight on in every corner. */
function isConvex({ rings }: Piece): boolean {
  const [ring, ...holes] = rings;
  if (ring === undefined || holes.length > 0) return false;
  const corners = ring.slice(1);
  return corners.every((corner, i) => {
    const [before, after] = [corners.at(i - 1), corners[(i + 1) % corners.length]];
    return before !== undefined && after !== undefined && side(before, corner, after) >= 0;
  });
}

function isInside(place: LonLat, { rings, bounds }: Piece): boolean {
  if (!boxHolds(bounds, place)) return false;
  const ring: Ring = rings[0] ?? [];
  let from: LonLat | undefined;
  for (const to of ring) {
    if (from !== undefined) {
      const margin = MARGIN * (Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]));
      if (side(from, to, place) <= margin) return false;
    }
    from = to;
  }
  return true;
}

const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);
