import type { Point } from "./frame";

/** A box on paper, in millimetres. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Points = readonly Point[];

type Side = { readonly axis: "x" | "y"; readonly at: number; readonly sign: 1 | -1 };

const sidesOf = ({ left, top, right, bottom }: Box): readonly Side[] => [
  { axis: "x", at: left, sign: 1 },
  { axis: "x", at: right, sign: -1 },
  { axis: "y", at: top, sign: 1 },
  { axis: "y", at: bottom, sign: -1 },
];

const within = (point: Point, { axis, at, sign }: Side): boolean => (point[axis] - at) * sign >= 0;

function crossing(from: Point, to: Point, { axis, at }: Side): Point {
  const part = (at - from[axis]) / (to[axis] - from[axis]);
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

/**
 * A ring cut to a box; none when nothing of it is left. Where it leaves the box it runs along the edge, as a fill may.
 * Source: I. Sutherland and G. Hodgman, «Reentrant polygon clipping», 1974.
 */
export function clipRing(ring: Points, box: Box): Points {
  return sidesOf(box).reduce<Points>((points, side) => {
    return points.flatMap((to, index) => {
      const from = points.at(index - 1) ?? to;
      if (within(to, side)) return within(from, side) ? [to] : [crossing(from, to, side), to];
      return within(from, side) ? [crossing(from, to, side)] : [];
    });
  }, ring);
}

/** The parts of a line inside a box. */
export function clipLine(line: Points, box: Box): Points[] {
  const parts: Point[][] = [];
  let open: Point[] | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    const kept = from === undefined ? null : clipSegment(from, to, box);
    if (kept === null) {
      open = undefined;
      continue;
    }
    const [start, end] = kept;
    if (open === undefined || start !== from) {
      open = [start];
      parts.push(open);
    }
    open.push(end);
  }
  return parts;
}

/** The part of a segment inside a box, its own ends where they are inside. */
function clipSegment(from: Point, to: Point, box: Box): readonly [Point, Point] | null {
  let [start, end] = [from, to];
  for (const side of sidesOf(box)) {
    const [first, last] = [within(start, side), within(end, side)];
    if (!first && !last) return null;
    if (!first) start = crossing(start, end, side);
    else if (!last) end = crossing(start, end, side);
  }
  return [start, end];
}

/** The line without points that stand nearer to the one before than can be seen in print; both ends stay. */
export function thinned(line: Points, least: number): Points {
  const kept: Point[] = [];
  for (const [index, point] of line.entries()) {
    const last = kept.at(-1);
    const isEnd = index === line.length - 1;
    if (last === undefined || isEnd || Math.hypot(point.x - last.x, point.y - last.y) >= least)
      kept.push(point);
  }
  return kept;
}

/** The box around some points. */
export function boxAround(points: Points): Box {
  return points.reduce<Box>(
    (box, { x, y }) => ({
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x),
      bottom: Math.max(box.bottom, y),
    }),
    {
      left: Number.POSITIVE_INFINITY,
      top: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
      bottom: Number.NEGATIVE_INFINITY,
    },
  );
}

/** The square around a place. */
export const around = ({ x, y }: Point, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

export const boxesMeet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether one box lies wholly in another. */
export const boxHolds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
