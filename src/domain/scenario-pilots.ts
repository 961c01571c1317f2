import type { LayerInfo, Position } from "./city";
import type { Geodata } from "./geodata";
import type { Original, Scenario } from "./scenario";
import { REACH } from "./scenario-bounds";
import type { Site } from "./site";

/** The pilots as the city's data have them: the layer whose marks are numbered, and its points. */
export interface PilotBase {
  readonly layer: LayerInfo;
  readonly sites: readonly Site[];
}

/** @returns null where a city has no numbered layer: then there is nothing to plan with */
export function pilotBaseOf({ city, sites }: Pick<Geodata, "city" | "sites">): PilotBase | null {
  const layer = city.layers.find(({ numbered }) => numbered);
  if (layer === undefined) return null;
  return { layer, sites: sites.filter((site) => site.layer === layer.id && site.geometry.type === "Point") };
}

/** Where a point site stands. @throws for other geometries: pilots are points */
export function standsAt({ id, geometry }: Pick<Site, "id" | "geometry">): Position {
  if (geometry.type !== "Point") throw new Error(`A pilot is a point, got ${geometry.type} of ${id}`);
  const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
  return [longitude, latitude];
}

export const samePlace = (one: Position, other: Position): boolean =>
  one[0] === other[0] && one[1] === other[1];

/** Metres on the ground that a pilot reaches by the data. */
export const reachByData = ({ layer }: PilotBase, site: Site): number =>
  site.reach ?? layer.reach ?? REACH.otherwise;

/** A pilot as a scenario remembers it. */
export const originalOf = (base: PilotBase, site: Site): Original => ({
  site: site.id,
  at: standsAt(site),
  reach: reachByData(base, site),
  foci: [...site.foci],
});

/** A new scenario on a city's data, without any edit. */
export function newScenario(
  base: PilotBase,
  about: Pick<Scenario, "id" | "name" | "city" | "data">,
  now: string,
): Scenario {
  const originals = base.sites.map((site) => originalOf(base, site));
  return { ...about, created: now, changed: now, originals, edits: [], undone: [] };
}

/** A pilot of the data that stands elsewhere now, or no longer. */
export interface Ghost {
  readonly site: Site;
  readonly change: "moved" | "removed";
}

/** The originals of what was moved or removed, in the order of the data. */
export function ghostsOf({ sites }: PilotBase, pilots: readonly Site[]): Ghost[] {
  const now = new Map(pilots.map((site) => [site.id, site]));
  return sites.flatMap((site): Ghost[] => {
    const pilot = now.get(site.id);
    if (pilot === undefined) return [{ site, change: "removed" }];
    return samePlace(standsAt(site), standsAt(pilot)) ? [] : [{ site, change: "moved" }];
  });
}
