import type { Polygon } from "geojson";
import type { Position } from "./city";

/** The corners of an area while it is drawn, in the order in which they were set; the last joins the first when it is closed. */
export type Outline = readonly Position[];

/** Why a corner is not set, or an outline not closed: too few corners, or lines that cross one another. */
export type OutlineRefusal = "few" | "crossing";

/** The fewest corners of an area. */
export const LEAST_CORNERS = 3;

/** What is wrong with one more corner; null when it may be set. */
export function cornerRefusal(outline: Outline, corner: Position): OutlineRefusal | null {
  const last = outline.at(-1);
  if (last === undefined) return null;
  const earlier = linesOf(outline).slice(0, -1);
  return earlier.some((line) => cross(line, [last, corner])) ? "crossing" : null;
}

/** What is wrong with closing an outline; null when it may be closed. */
export function closingRefusal(outline: Outline): OutlineRefusal | null {
  const [first, last] = [outline[0], outline.at(-1)];
  if (first === undefined || last === undefined || outline.length < LEAST_CORNERS) return "few";
  if (Math.abs(windingOf(outline)) === 0) return "few";
  const between = linesOf(outline).slice(1, -1);
  return between.some((line) => cross(line, [last, first])) ? "crossing" : null;
}

/** The area inside, with its ring closed and counterclockwise as RFC 7946 wants it. */
export function areaOf(outline: Outline): Polygon {
  const corners = windingOf(outline) < 0 ? [...outline].reverse() : [...outline];
  return { type: "Polygon", coordinates: [[...corners, ...corners.slice(0, 1)].map(([x, y]) => [x, y])] };
}

type Line = readonly [Position, Position];

const linesOf = (outline: Outline): Line[] =>
  outline.slice(1).map((corner, index) => [outline[index] ?? corner, corner]);

/** Twice the signed area in degrees; positive counterclockwise. Its sign is all that is asked for. */
function windingOf(outline: Outline): number {
  return outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Whether two lines have a point in common; lines that share a corner are not asked about. */
function cross([a, b]: Line, [c, d]: Line): boolean {
  const [one, other] = [side(a, b, c) * side(a, b, d), side(c, d, a) * side(c, d, b)];
  if (one > 0 || other > 0) return false;
  return one < 0 || other < 0 || (within(a, b, c, d) && within(c, d, a, b));
}

/** On which side of the line through `a` and `b` a place lies: positive left, 0 on it. */
const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Whether the boxes of two lines meet: lines of one direction meet only then. */
const within = (a: Position, b: Position, c: Position, d: Position): boolean =>
  [0, 1].every((axis) => {
    const at = (place: Position) => place[axis] ?? 0;
    return Math.max(at(a), at(b)) >= Math.min(at(c), at(d));
  });
