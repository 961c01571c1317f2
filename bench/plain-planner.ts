import { area, circle, distance, earthRadius, featureCollection, intersect, union } from "@turf/turf";
import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import { CIRCLE_STEPS } from "../src/analysis/circle";
import { AUTHALIC_RADIUS } from "../src/analysis/ellipsoid";
import type { Municipality } from "../src/domain/municipality";
import type { ResidentPoints } from "../src/domain/residents";
import { standsAt } from "../src/domain/scenario-pilots";
import type { Site } from "../src/domain/site";

/** Residents and square metres of one municipality that at least one, two and three pilots reach. */
export interface PlainDepths {
  readonly code: string;
  readonly residents: readonly [number, number, number];
  readonly area: readonly [number, number, number];
}

type Shape = Feature<Polygon | MultiPolygon>;

/**
 * What the pilots cover by depth, as one would write it with Turf and nothing else: a circle for each pilot, every
 * point asked of every pilot, every municipality overlaid with what at least one, two and three circles cover. No index,
 * no memory; the same circle steps and the same input.
 */
export function plainCoverage(
  municipalities: readonly Municipality[],
  points: ResidentPoints,
  pilots: readonly Site[],
): PlainDepths[] {
  const levels = levelsOf(pilots.map(circleOf));
  const people = peopleOf(points, pilots);
  return municipalities.map(({ code, geometry }) => {
    const ground: Shape = { type: "Feature", properties: {}, geometry };
    const areas = levels.map((level) => (level === null ? 0 : areaOf(both(ground, level))));
    const [one = 0, two = 0, three = 0] = areas;
    return { code, residents: people.get(code) ?? [0, 0, 0], area: [one, two, three] };
  });
}

const circleOf = ({ id, geometry, reach }: Site): Shape =>
  circle([...standsAt({ id, geometry })], (reach ?? 0) / 1000, { steps: CIRCLE_STEPS, units: "kilometers" });

const both = (one: Shape, other: Shape): Shape | null => intersect(featureCollection([one, other]));
const either = (one: Shape | null, other: Shape | null): Shape | null =>
  one === null || other === null ? (one ?? other) : union(featureCollection([one, other]));

/** The ground that at least one, two and three circles cover: each circle raises what it meets by one level. */
function levelsOf(circles: readonly Shape[]): (Shape | null)[] {
  const levels: (Shape | null)[] = [null, null, null];
  for (const shape of circles)
    for (let level = 2; level >= 0; level -= 1) {
      const below = level === 0 ? shape : levels[level - 1];
      if (below === null || below === undefined) continue;
      levels[level] = either(levels[level] ?? null, level === 0 ? shape : both(below, shape));
    }
  return levels;
}

const areaOf = (shape: Shape | null): number =>
  shape === null ? 0 : area(shape) * (AUTHALIC_RADIUS / earthRadius) ** 2;

function peopleOf(points: ResidentPoints, pilots: readonly Site[]): Map<string, [number, number, number]> {
  const places = pilots.map(({ id, geometry, reach }): [Point, number] => [
    { type: "Point", coordinates: [...standsAt({ id, geometry })] },
    (reach ?? 0) / 1000,
  ]);
  const people = new Map(points.codes.map((code): [string, [number, number, number]] => [code, [0, 0, 0]]));
  points.counts.forEach((count, i) => {
    const home = [points.longitudes[i] ?? 0, points.latitudes[i] ?? 0];
    const depth = places.filter(([place, reach]) => distance(place, home) <= reach).length;
    const own = people.get(points.codes[points.municipalities[i] ?? -1] ?? "");
    for (let level = 0; own !== undefined && level < Math.min(3, depth); level += 1)
      own[level] = (own[level] ?? 0) + count;
  });
  return people;
}

/** For each candidate the residents' points within its reach, each point asked of each candidate with Turf's distance. */
export function plainLists(
  candidates: readonly (readonly [number, number])[],
  points: ResidentPoints,
  reach: number,
): number[][] {
  return candidates.map((candidate) => {
    const found: number[] = [];
    points.counts.forEach((_, i) => {
      const home = [points.longitudes[i] ?? 0, points.latitudes[i] ?? 0];
      if (distance([...candidate], home) <= reach / 1000) found.push(i);
    });
    return found;
  });
}

/** The greedy choice as one would write it: in each round every candidate's gain is counted anew. */
export function plainGreedy(
  lists: readonly (readonly number[])[],
  counts: Uint32Array,
  most: number,
): number[] {
  const covered = new Set<number>();
  const chosen: number[] = [];
  while (chosen.length < most) {
    let [best, gain] = [-1, 0];
    lists.forEach((list, candidate) => {
      const own = list
        .filter((point) => !covered.has(point))
        .reduce((sum, point) => sum + (counts[point] ?? 0), 0);
      if (own > gain) [best, gain] = [candidate, own];
    });
    if (best < 0) break;
    chosen.push(best);
    for (const point of lists[best] ?? []) covered.add(point);
  }
  return chosen;
}
