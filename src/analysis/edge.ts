import type { LonLat, Ring } from "./piece";

/** One side of a ring, with its western and eastern ends. */
export type Edge = readonly [from: LonLat, to: LonLat, west: number, east: number];

/** The sides of a ring in its order. */
export function edgesOf(ring: Ring): Edge[] {
  const edges: Edge[] = [];
  let from: LonLat | undefined;
  for (const to of ring) {
    if (from !== undefined) edges.push([from, to, Math.min(from[0], to[0]), Math.max(from[0], to[0])]);
    from = to;
  }
  return edges;
}

const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Below this the side of a point is not certain (a product of degrees). */
const UNCERTAIN = 1e-18;

/** Whether two edges share a point; doubt counts as yes. */
export const edgesTouch = (a: Edge, b: Edge): boolean => !apart(a, b) && mayPart(a, b) && mayPart(b, a);

/** Whether two edges cross inside both of them; doubt counts as no. */
export const edgesCross = (a: Edge, b: Edge): boolean =>
  !apart(a, b) && surelyParts(a, b) && surelyParts(b, a);

const apart = ([a, b]: Edge, [c, d]: Edge): boolean =>
  Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.min(a[1], b[1]) > Math.max(c[1], d[1]);

/** Whether the ends of the second edge are not surely on one side of the first. */
function mayPart([a, b]: Edge, [c, d]: Edge): boolean {
  const [one, other] = [side(a, b, c), side(a, b, d)];
  return !((one > UNCERTAIN && other > UNCERTAIN) || (one < -UNCERTAIN && other < -UNCERTAIN));
}

/** Degrees, a tenth of a millimetre: corners that an overlay computed lie this near the edge they were put on. */
const ROUNDING = 1e-9;

function surelyParts([a, b]: Edge, [c, d]: Edge): boolean {
  const rounding = ROUNDING * Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [one, other] = [side(a, b, c), side(a, b, d)];
  return (one > rounding && other < -rounding) || (one < -rounding && other > rounding);
}
