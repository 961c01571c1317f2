import { isInside, type Outline } from "./outline";

/** Circles in the plane of an outline, as columns. */
export interface Circles {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly radius: readonly number[];
}

/** Square metres of an outline's ground that at least one, two and three circles cover. */
export type Levels = [one: number, two: number, three: number];

/** Metres by which the end of a side or the touch of two circles may be missed: one cut too many does no harm. */
const GENEROUS = 1e-3;

/**
 * The area of circles within an outline by depth, in closed form. The edge of the ground covered at least k times is
 * made of the stretches of the outline that k or more circles cover, and of the arcs inside the outline that exactly
 * k - 1 other circles cover; by Green's theorem the integral of (x dy - y dx) / 2 along it is the area.
 */
export function depthAreas(outline: Outline, circles: Circles): Levels {
  const levels: Levels = [0, 0, 0];
  addSides(outline, circles, levels);
  circles.radius.forEach((_, circle) => {
    addArcs(outline, circles, circle, levels);
  });
  return levels;
}

/** Each side is cut where circles cross it; a stretch counts for every level up to its depth. */
function addSides(outline: Outline, circles: Circles, levels: Levels): void {
  for (let side = 0; side < outline.size; side += 1) {
    const [x1, y1] = [outline.x1[side] ?? 0, outline.y1[side] ?? 0];
    const [dx, dy] = [(outline.x2[side] ?? 0) - x1, (outline.y2[side] ?? 0) - y1];
    if (!isNearAny(circles, x1, y1, dx, dy)) continue;
    const cuts = [0, 1];
    circles.radius.forEach((radius, i) => {
      crossings(x1 - (circles.x[i] ?? 0), y1 - (circles.y[i] ?? 0), dx, dy, radius, (part) => {
        if (part > 0 && part < 1) cuts.push(part);
      });
    });
    if (cuts.length > 2) cuts.sort(ascending);
    const turn = (x1 * dy - y1 * dx) / 2;
    for (let i = 1; i < cuts.length; i += 1) {
      const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? 1];
      const middle = (from + to) / 2;
      const depth = depthAt(circles, x1 + middle * dx, y1 + middle * dy, -1);
      for (let level = 0; level < Math.min(3, depth); level += 1)
        levels[level] = (levels[level] ?? 0) + turn * (to - from);
    }
  }
}

/** Each circle is cut where sides and other circles cross it; an arc counts for the one level that it bounds. */
function addArcs(outline: Outline, circles: Circles, own: number, levels: Levels): void {
  const [x, y, radius] = [circles.x[own] ?? 0, circles.y[own] ?? 0, circles.radius[own] ?? 0];
  const cuts: number[] = [];
  cutBySides(outline, x, y, radius, cuts);
  cutByCircles(circles, own, cuts);
  if (cuts.length === 0) cuts.push(0);
  cuts.sort(ascending);
  const first = cuts[0] ?? 0;
  cuts.push(first + 2 * Math.PI);
  for (let i = 1; i < cuts.length; i += 1) {
    const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? 0];
    if (to === from) continue;
    const middle = (from + to) / 2;
    const [mx, my] = [x + radius * Math.cos(middle), y + radius * Math.sin(middle)];
    const others = depthAt(circles, mx, my, own);
    if (others > 2 || !isInside(outline, mx, my)) continue;
    const east = x * (Math.sin(to) - Math.sin(from));
    const north = y * (Math.cos(to) - Math.cos(from));
    levels[others] = (levels[others] ?? 0) + (radius * (radius * (to - from) + east - north)) / 2;
  }
}

function cutBySides(outline: Outline, x: number, y: number, radius: number, cuts: number[]): void {
  for (let side = 0; side < outline.size; side += 1) {
    const [ax, ay] = [(outline.x1[side] ?? 0) - x, (outline.y1[side] ?? 0) - y];
    const [bx, by] = [(outline.x2[side] ?? 0) - x, (outline.y2[side] ?? 0) - y];
    const far = radius + GENEROUS;
    if ((ax > far && bx > far) || (ax < -far && bx < -far)) continue;
    if ((ay > far && by > far) || (ay < -far && by < -far)) continue;
    const [dx, dy] = [bx - ax, by - ay];
    const spare = GENEROUS / Math.hypot(dx, dy);
    crossings(ax, ay, dx, dy, radius, (part) => {
      if (part > -spare && part < 1 + spare) cuts.push(Math.atan2(ay + part * dy, ax + part * dx));
    });
  }
}

/** Where the other circles cross one: the angles follow from the triangle of both centres and the crossing. */
function cutByCircles({ x, y, radius }: Circles, own: number, cuts: number[]): void {
  const r = radius[own] ?? 0;
  radius.forEach((other, i) => {
    const [dx, dy] = [(x[i] ?? 0) - (x[own] ?? 0), (y[i] ?? 0) - (y[own] ?? 0)];
    const apart = Math.hypot(dx, dy);
    if (i === own || apart === 0) return;
    if (apart > r + other + GENEROUS || apart < Math.abs(r - other) - GENEROUS) return;
    const cosine = (apart * apart + r * r - other * other) / (2 * apart * r);
    const half = Math.acos(Math.max(-1, Math.min(1, cosine)));
    const towards = Math.atan2(dy, dx);
    cuts.push(wrapped(towards - half), wrapped(towards + half));
  });
}

const wrapped = (angle: number): number => {
  if (angle > Math.PI) return angle - 2 * Math.PI;
  return angle <= -Math.PI ? angle + 2 * Math.PI : angle;
};

/** The parts of a stretch, seen from a circle's centre, at which it crosses the circle. */
function crossings(
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  radius: number,
  found: (part: number) => void,
): void {
  const a = dx * dx + dy * dy;
  const b = ax * dx + ay * dy;
  const root = b * b - a * (ax * ax + ay * ay - radius * radius);
  if (a === 0 || root < 0) return;
  found((-b - Math.sqrt(root)) / a);
  found((-b + Math.sqrt(root)) / a);
}

/** How many circles hold a place. On `own`'s edge: of circles that are the same the earlier ones hold it. */
function depthAt({ x, y, radius }: Circles, px: number, py: number, own: number): number {
  let depth = 0;
  for (let i = 0; i < radius.length; i += 1) {
    if (i === own) continue;
    const r = radius[i] ?? 0;
    const isSame = own >= 0 && x[i] === x[own] && y[i] === y[own] && r === radius[own];
    if (isSame ? i < own : (px - (x[i] ?? 0)) ** 2 + (py - (y[i] ?? 0)) ** 2 < r * r) depth += 1;
  }
  return depth;
}

function isNearAny({ x, y, radius }: Circles, x1: number, y1: number, dx: number, dy: number): boolean {
  for (let i = 0; i < radius.length; i += 1) {
    const r = radius[i] ?? 0;
    const [ax, ay] = [x1 - (x[i] ?? 0), y1 - (y[i] ?? 0)];
    if (Math.min(ax, ax + dx) <= r && Math.max(ax, ax + dx) >= -r)
      if (Math.min(ay, ay + dy) <= r && Math.max(ay, ay + dy) >= -r) return true;
  }
  return false;
}

const ascending = (a: number, b: number): number => a - b;
