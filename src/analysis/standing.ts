import type { City } from "../domain/city";
import type { UnitOverlap } from "../domain/overlap";
import { type Subset, subset } from "../domain/strategy";
import type { Cell } from "./cell";
import { lonLat } from "./piece";
import type { Reach } from "./reaches";
import { reaches } from "./site-distance";

/** The strategies that reach a place by the distance rule, as bits. `counted` holds the reaches that count. */
export function subsetAt(
  place: readonly [number, number],
  counted: readonly Reach[],
  strategies: City["strategies"],
): Subset {
  const holding = new Set(counted.filter((reach) => holds(reach, place)).map(({ site }) => site.strategy));
  return subset(strategies.reduce((bits, { id }, bit) => (holding.has(id) ? bits | (1 << bit) : bits), 0));
}

/** Whether a place is within a site's reach; a box a little wider than the influence area spares the far ones. */
export function holds({ influence, site }: Reach, [x, y]: readonly [number, number]): boolean {
  if (influence === null) return false;
  const [west, south, east, north] = influence.bounds;
  const margin = Math.max(east - west, north - south) / 100;
  const near = x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin;
  return near && reaches(site, [x, y]);
}

/**
 * Where sites stand in a municipality that they meet: a point in the region that the distance rule gives, a line or an
 * area in every part that it has ground or a stretch in common with.
 * @param touching the counted reaches that touch the municipality
 */
export function standingIn(
  cells: readonly Cell[],
  standing: readonly Reach[],
  touching: readonly Reach[],
  strategies: City["strategies"],
): UnitOverlap["standing"] {
  return standing.map((reach) => ({
    site: reach.site.id,
    subsets: subsetsOf(reach, cells, touching, strategies),
  }));
}

function subsetsOf(
  { site, meets }: Reach,
  cells: readonly Cell[],
  touching: readonly Reach[],
  strategies: City["strategies"],
): Subset[] {
  if (site.geometry.type === "Point")
    return [subsetAt(lonLat(site.geometry.coordinates), touching, strategies)];
  const met = new Set<Subset>();
  for (const cell of cells) if (!met.has(cell.subset) && meets(cell.piece)) met.add(cell.subset);
  return [...met].sort((a, b) => a - b);
}
