import type { Metres } from "../../domain/measure";
import type { ResidentPoints } from "../../domain/residents";
import type { LonLat } from "../piece";
import { pointsGridOf, pointsWithin } from "./points-grid";

/** The residents with how many pilots reach each of their points, and the sums by unit and depth. */
export interface Crowd {
  /** The points within a pilot's reach. */
  within(centre: LonLat, reach: Metres): Uint32Array;
  /** One pilot more or less reaches these points; their units go into `stale`. */
  count(points: Uint32Array, by: 1 | -1, stale: Set<number>): void;
  /** Residents of a unit whom no, one, two, and three or more pilots reach. */
  depths(unit: number): [none: number, one: number, two: number, more: number];
}

const DEPTHS = 4;

/** @param codes the codes of the units, in their order; residents of other municipalities are not counted */
export function crowdOf(codes: readonly string[], points: ResidentPoints | null): Crowd {
  if (points === null) return NOBODY;
  const { counts, municipalities } = points;
  const grid = pointsGridOf(points);
  const numbers = points.codes.map((code) => codes.indexOf(code));
  const units = Int16Array.from(municipalities, (municipality) => numbers[municipality] ?? -1);
  const reached = new Uint16Array(counts.length);
  const sums = new Float64Array(codes.length * DEPTHS);
  const add = (unit: number, depth: number, people: number) => {
    const at = unit * DEPTHS + Math.min(depth, DEPTHS - 1);
    sums[at] = (sums[at] ?? 0) + people;
  };
  units.forEach((unit, point) => {
    if (unit >= 0) add(unit, 0, counts[point] ?? 0);
  });
  return {
    within: (centre, reach) => pointsWithin(grid, centre, reach),
    count: (found, by, stale) => {
      for (const point of found) {
        const [unit, depth, people] = [units[point] ?? -1, reached[point] ?? 0, counts[point] ?? 0];
        reached[point] = depth + by;
        if (unit < 0) continue;
        add(unit, depth, -people);
        add(unit, depth + by, people);
        stale.add(unit);
      }
    },
    depths: (unit) => [
      sums[unit * DEPTHS] ?? 0,
      sums[unit * DEPTHS + 1] ?? 0,
      sums[unit * DEPTHS + 2] ?? 0,
      sums[unit * DEPTHS + 3] ?? 0,
    ],
  };
}

const NOBODY: Crowd = {
  within: () => new Uint32Array(),
  count: () => undefined,
  depths: () => [0, 0, 0, 0],
};
