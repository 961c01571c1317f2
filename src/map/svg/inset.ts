import type { Points } from "./clip";
import type { Point } from "./frame";

/** The sharpest corner's offset, in distances: beyond it a corner is blunt. */
const LONGEST_CORNER = 2;

/**
 * A closed ring moved inward by a distance, for a line that only runs inside a border. Places that come nearer to the border
 * than that, where it bends sharply, are left out: the line goes straight there.
 * @param ring its last point is its first
 */
export function insetOf(ring: Points, distance: number): Points {
  const points = ring.slice(1);
  const inward = signedArea(points) > 0 ? 1 : -1;
  const moved = points.map((point, index) =>
    corner(
      points.at(index - 1) ?? point,
      point,
      points[(index + 1) % points.length] ?? point,
      inward * distance,
    ),
  );
  const kept = moved.filter((point) => distanceToRing(point, ring) >= distance * 0.97);
  const first = kept[0];
  return kept.length < 3 || first === undefined ? [] : [...kept, first];
}

/** Where a corner stands when both its sides move to their left. */
function corner(before: Point, at: Point, after: Point, distance: number): Point {
  const [one, other] = [normal(before, at), normal(at, after)];
  const [x, y] = [one.x + other.x, one.y + other.y];
  const length2 = x * x + y * y;
  const stretch = Math.min(2 / length2, LONGEST_CORNER / Math.sqrt(length2));
  return Number.isFinite(stretch)
    ? { x: at.x + x * stretch * distance, y: at.y + y * stretch * distance }
    : { x: at.x + one.x * distance, y: at.y + one.y * distance };
}

function normal(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 0, y: 0 } : { x: -y / length, y: x / length };
}

/** Twice the area; positive where the ground lies to the side that `normal` points to. */
function signedArea(points: Points): number {
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
}

function distanceToRing(point: Point, ring: Points): number {
  return ring
    .slice(1)
    .reduce(
      (least, to, index) => Math.min(least, toSegment(point, ring[index] ?? to, to)),
      Number.POSITIVE_INFINITY,
    );
}

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length2;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy);
}
