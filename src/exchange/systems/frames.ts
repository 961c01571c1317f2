import type { Bounds } from "../../domain/city";
import { type Way, wayIn } from "./known";
import type { KnownSystem } from "./table";

/** A box of degrees in a system's numbers. */
export interface Frames {
  readonly box: Bounds;
  /** Holds the whole box. */
  readonly outer: Bounds;
  /** Lies within the box; empty where the system does not reach all of it. */
  readonly inner: Bounds;
}

/** Steps along each side of a box, and the part of it that frames keep away from curved sides, which bend less between two steps. */
const [STEPS, MARGIN] = [16, 0.01];

const known = new Map<string, Frames>();

/** Comparing numbers with them costs a hundredth of the way out of a system. Made once: they are the same for each file. */
export function framesOf(system: KnownSystem, box: Bounds): Frames {
  const key = [system.code, ...box].join(" ");
  const frames = known.get(key) ?? framed(box, wayIn(system));
  known.set(key, frames);
  return frames;
}

function framed(box: Bounds, way: Way): Frames {
  const [west, south, east, north] = box;
  const parts = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const xs = parts.map((part) => west + part * (east - west));
  const ys = parts.map((part) => south + part * (north - south));
  const [down, up] = [xs.map((x) => way(x, south)), xs.map((x) => way(x, north))];
  const [left, right] = [ys.map((y) => way(west, y)), ys.map((y) => way(east, y))];
  const all = [...down, ...up, ...left, ...right].filter(
    ([x, y]) => Number.isFinite(x) && Number.isFinite(y),
  );
  const [wests, souths] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const outer = [Math.min(...wests), Math.min(...souths), Math.max(...wests), Math.max(...souths)] as const;
  const margin = MARGIN * Math.max(outer[2] - outer[0], outer[3] - outer[1]);
  // NaN where a side is not wholly reached: then nothing lies within.
  const inner = [
    Math.max(...left.map(([x]) => x)),
    Math.max(...down.map(([, y]) => y)),
    Math.min(...right.map(([x]) => x)),
    Math.min(...up.map(([, y]) => y)),
  ] as const;
  return { box, outer: widened(outer, margin), inner: widened(inner, -margin) };
}

const widened = ([west, south, east, north]: Bounds, margin: number): Bounds => [
  west - margin,
  south - margin,
  east + margin,
  north + margin,
];
