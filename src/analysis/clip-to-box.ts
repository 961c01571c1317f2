import type { Bounds } from "../domain/city";
import { type LonLat, type Piece, pieceOf, type Ring } from "./piece";

/** Below this many positions, clipping costs more than it saves. */
const WORTH = 48;

/**
 * What of a piece is in sight of a box, so that a long shape costs little where only a bit of it matters. Inside the
 * box the ground is the same; along its edge, which is a tenth of the box wider, sides may lie upon one another.
 * Method: I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, CACM 17, 1974.
 */
export function inSightOf(piece: Piece, box: Bounds): Piece {
  const wide = widened(box);
  const [west, south, east, north] = piece.bounds;
  const inside = west >= wide[0] && south >= wide[1] && east <= wide[2] && north <= wide[3];
  if (inside || piece.rings.reduce((sum, ring) => sum + ring.length, 0) < WORTH) return piece;
  const [outer, ...holes] = piece.rings.map((ring) => clipRing(ring, wide));
  if (outer === undefined || outer.length < 4) return piece;
  return pieceOf([outer, ...holes.filter((hole) => hole.length >= 4)]);
}

function widened([west, south, east, north]: Bounds): Bounds {
  const margin = Math.max(east - west, north - south) / 10;
  return [west - margin, south - margin, east + margin, north + margin];
}

function clipRing(ring: Ring, [west, south, east, north]: Bounds): Ring {
  let open = ring.slice(1);
  open = clipTo(open, 0, west, 1);
  open = clipTo(open, 1, south, 1);
  open = clipTo(open, 0, east, -1);
  open = clipTo(open, 1, north, -1);
  const last = open.at(-1);
  return last === undefined ? [] : [last, ...open];
}

/** Keeps what lies on the greater (`sign` 1) or smaller (-1) side of a line of equal longitude (axis 0) or latitude. */
function clipTo(ring: readonly LonLat[], axis: 0 | 1, limit: number, sign: 1 | -1): LonLat[] {
  const kept: LonLat[] = [];
  let previous = ring.at(-1);
  for (const position of ring) {
    if (previous === undefined) break;
    const [was, is] = [(previous[axis] - limit) * sign >= 0, (position[axis] - limit) * sign >= 0];
    if (was !== is) kept.push(crossing(previous, position, axis, limit));
    if (is) kept.push(position);
    previous = position;
  }
  return kept;
}

function crossing(a: LonLat, b: LonLat, axis: 0 | 1, limit: number): LonLat {
  const part = (limit - a[axis]) / (b[axis] - a[axis]);
  const other = axis === 0 ? a[1] + part * (b[1] - a[1]) : a[0] + part * (b[0] - a[0]);
  return axis === 0 ? [limit, other] : [other, limit];
}
