import type { Ring } from "../piece";
import type { Unit } from "../units";
import { type Frame, frameAround } from "./frame";

/** The sides of a municipality's rings in its own plane, the ground to their left. Columns: they are gone through often. */
export interface Outline {
  readonly frame: Frame;
  readonly size: number;
  /** Where each side starts and ends, in metres. */
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  /** Square metres of the ground. */
  readonly area: number;
}

export function outlineOf({ pieces, bounds: [west, south, east, north] }: Unit): Outline {
  const frame = frameAround([(west + east) / 2, (south + north) / 2]);
  const rings = pieces.flatMap((piece) => piece.rings.map((ring, i) => wound(onto(frame, ring), i === 0)));
  const sides = rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const));
  return {
    frame,
    size: sides.length,
    x1: Float64Array.from(sides, ([from]) => from[0]),
    y1: Float64Array.from(sides, ([from]) => from[1]),
    x2: Float64Array.from(sides, ([, to]) => to[0]),
    y2: Float64Array.from(sides, ([, to]) => to[1]),
    area: rings.reduce((sum, ring) => sum + signedArea(ring), 0),
  };
}

/** Whether a place of the plane lies on the ground: a ray to the east crosses the sides an odd number of times. */
export function isInside({ size, x1, y1, x2, y2 }: Outline, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < size; i += 1) {
    const [fromY, toY] = [y1[i] ?? 0, y2[i] ?? 0];
    if (fromY > y === toY > y) continue;
    const fromX = x1[i] ?? 0;
    if (fromX + ((y - fromY) / (toY - fromY)) * ((x2[i] ?? 0) - fromX) > x) inside = !inside;
  }
  return inside;
}

type Planar = readonly (readonly [x: number, y: number])[];

const onto = (frame: Frame, ring: Ring): Planar => ring.map((position) => frame.on(position));

function signedArea(ring: Planar): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? ring[0] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Outer rings counter-clockwise, holes clockwise. */
const wound = (ring: Planar, outer: boolean): Planar =>
  signedArea(ring) > 0 === outer ? ring : [...ring].reverse();
