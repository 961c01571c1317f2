import type { Position } from "../../domain/city";
import { metres, type Residents, residents } from "../../domain/measure";
import type { ResidentPoints } from "../../domain/residents";
import { frameAround } from "../live/frame";
import { pointsGridOf, pointsWithin } from "../live/points-grid";

/** Metres around a point in which its neighbours live; two peaks are at least twice as far apart. */
const AROUND = metres(500);

/** A cluster of uncovered residents. */
export interface Cluster {
  /** The residents' point at its peak. */
  readonly peak: number;
  readonly centre: Position;
  readonly residents: Residents;
}

/** Finds the places where uncovered residents live. */
export type GapFinder = (isUncovered: (point: number) => boolean) => readonly Cluster[];

/**
 * Clusters of residents by peaks of density (A. Rodriguez and A. Laio, Clustering by fast search and find of density
 * peaks, Science 344, 2014, here with a least distance between peaks): how many uncovered residents of its municipality
 * live within 500 m of a point is its density. From the densest on, a point is a peak unless a peak of its municipality
 * lies within 1 km; then each point belongs to the nearest peak of its municipality. So a place is some 1 km across, also
 * in a town without gaps between houses, every uncovered resident is in exactly one place, and the same input gives
 * the same places. The largest come first.
 */
export function gapFinder(points: ResidentPoints): GapFinder {
  const { counts, municipalities } = points;
  const plane = planeOf(points);
  const neighbours = neighboursOf(points);
  return (isUncovered) => {
    const open = Array.from(counts.keys()).filter((point) => (counts[point] ?? 0) > 0 && isUncovered(point));
    const people = new Float64Array(counts.length);
    for (const point of open) people[point] = counts[point] ?? 0;
    const density = densityOf(open, people, neighbours);
    const ranked = [...open].sort((a, b) => (density[b] ?? 0) - (density[a] ?? 0) || a - b);
    const peaks = peaksOf(ranked, municipalities, plane);
    const sums = new Map<number, number>();
    for (const point of open) {
      const peak = nearestPeak(point, peaks.get(municipalities[point] ?? -1) ?? [], plane);
      sums.set(peak, (sums.get(peak) ?? 0) + (counts[point] ?? 0));
    }
    return [...sums]
      .map(([peak, sum]): Cluster => ({ peak, centre: at(points, peak), residents: residents(sum) }))
      .sort((a, b) => b.residents - a.residents || a.peak - b.peak);
  };
}

const at = ({ longitudes, latitudes }: ResidentPoints, point: number): Position => [
  longitudes[point] ?? Number.NaN,
  latitudes[point] ?? Number.NaN,
];

/** Metres east and north of the first point: exact enough to tell what is near. */
interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function planeOf(points: ResidentPoints): Plane {
  const size = points.counts.length;
  const [longitude, latitude] = at(points, 0);
  const plane: Plane = { x: new Float64Array(size), y: new Float64Array(size) };
  if (size === 0) return plane;
  const frame = frameAround([longitude, latitude]);
  for (let point = 0; point < size; point += 1) {
    const [x, y] = frame.on([points.longitudes[point] ?? 0, points.latitudes[point] ?? 0]);
    plane.x[point] = x;
    plane.y[point] = y;
  }
  return plane;
}

const apart = ({ x, y }: Plane, a: number, b: number): number =>
  ((x[a] ?? 0) - (x[b] ?? 0)) ** 2 + ((y[a] ?? 0) - (y[b] ?? 0)) ** 2;

/** The points of the same municipality around each point, itself among them: a list each, one after the other. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly points: Uint32Array;
}

function neighboursOf(points: ResidentPoints): Neighbours {
  const { longitudes, latitudes, municipalities } = points;
  const grid = pointsGridOf(points);
  const starts = new Uint32Array(municipalities.length + 1);
  const lists = Array.from(municipalities, (own, point) => {
    const near = pointsWithin(grid, [longitudes[point] ?? 0, latitudes[point] ?? 0], AROUND);
    const list = near.filter((other) => municipalities[other] === own);
    starts[point + 1] = (starts[point] ?? 0) + list.length;
    return list;
  });
  const all = new Uint32Array(starts[municipalities.length] ?? 0);
  lists.forEach((list, point) => {
    all.set(list, starts[point]);
  });
  return { starts, points: all };
}

/** People around each of some points, themselves among them. */
function densityOf(
  open: readonly number[],
  people: Float64Array,
  { starts, points }: Neighbours,
): Float64Array {
  const density = new Float64Array(people.length);
  for (const point of open) {
    let sum = 0;
    for (let i = starts[point] ?? 0; i < (starts[point + 1] ?? 0); i += 1) sum += people[points[i] ?? 0] ?? 0;
    density[point] = sum;
  }
  return density;
}

/** The peaks of each municipality, by its number. */
function peaksOf(
  ranked: readonly number[],
  municipalities: Uint16Array,
  plane: Plane,
): Map<number, number[]> {
  const peaks = new Map<number, number[]>();
  const least = (2 * AROUND) ** 2;
  for (const point of ranked) {
    const municipality = municipalities[point] ?? -1;
    const own = peaks.get(municipality) ?? [];
    if (own.some((peak) => apart(plane, point, peak) < least)) continue;
    own.push(point);
    peaks.set(municipality, own);
  }
  return peaks;
}

function nearestPeak(point: number, peaks: readonly number[], plane: Plane): number {
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
  for (const peak of peaks) {
    const away = apart(plane, point, peak);
    if (away < least) [nearest, least] = [peak, away];
  }
  return nearest;
}
