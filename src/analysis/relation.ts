import type { Bounds } from "../domain/city";
import { type Edge, edgesTouch } from "./edge";
import { inPiece } from "./geometry";
import { boxesMeet, type LonLat, type Piece, type Ring } from "./piece";

/** How two pieces lie: nothing in common, the first within the second, the first around the second, or edges that meet. */
export type Relation = "apart" | "within" | "around" | "crossing";

/**
 * How two pieces lie to one another. Only edges that meet need the exact overlay; boxes and single positions decide
 * the rest. Edges that merely touch count as meeting, so a wrong guess costs time and never ground.
 */
export function relation(a: Piece, b: Piece): Relation {
  if (!boxesMeet(a.bounds, b.bounds)) return "apart";
  if (anyEdges(a, b, edgesTouch)) return "crossing";
  if (startsIn(a, b)) return holeStartsIn(b, a) ? "crossing" : "within";
  if (startsIn(b, a)) return holeStartsIn(a, b) ? "crossing" : "around";
  return "apart";
}

const startsIn = (a: Piece, b: Piece): boolean => a.rings[0]?.[0] !== undefined && inPiece(a.rings[0][0], b);

/** Whether a hole of `a` begins inside `b`, or `b` has holes that could lie in it: then nothing is simple. */
const holeStartsIn = (a: Piece, b: Piece): boolean =>
  a.rings.length > 1 &&
  (b.rings.length > 1 || a.rings.slice(1).some(([start]) => start !== undefined && inPiece(start, b)));

/** Whether any edge of one piece and any of the other pass a test; only edges in reach of each other are tried. */
export function anyEdges(a: Piece, b: Piece, test: EdgeTest): boolean {
  const window = shared(a.bounds, b.bounds);
  const edgesOfB = edgesIn(b.rings, window);
  if (edgesOfB.length === 0) return false;
  const edgesOfA = edgesIn(a.rings, window);
  return edgesOfA.length > 0 && sweep(edgesOfA, edgesOfB, test);
}

type EdgeTest = (a: Edge, b: Edge) => boolean;

const shared = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

function edgesIn(rings: readonly Ring[], [west, south, east, north]: Bounds): Edge[] {
  const edges: Edge[] = [];
  for (const ring of rings) {
    let from: LonLat | undefined;
    for (const to of ring) {
      if (from !== undefined) {
        const [left, right] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
        const beside = right < west || left > east;
        const above = from[1] > north && to[1] > north;
        if (!beside && !above && !(from[1] < south && to[1] < south)) edges.push([from, to, left, right]);
      }
      from = to;
    }
  }
  return edges.sort((a, b) => a[2] - b[2]);
}

/** Goes through two lists of edges from west to east and tries those side by side. */
function sweep(as: readonly Edge[], bs: readonly Edge[], test: EdgeTest): boolean {
  let first = 0;
  let widest = 0;
  for (const b of bs) widest = Math.max(widest, b[3] - b[2]);
  for (const a of as) {
    for (let b = bs[first]; b !== undefined && b[2] < a[2] - widest; b = bs[first]) first += 1;
    for (let i = first; i < bs.length; i += 1) {
      const b = bs[i];
      if (b === undefined || b[2] > a[3]) break;
      if (b[3] >= a[2] && test(a, b)) return true;
    }
  }
  return false;
}
