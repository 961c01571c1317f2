import { boundsOf } from "../../domain/bounds";
import type { Bounds, Position } from "../../domain/city";
import type { Metres } from "../../domain/measure";
import type { Site } from "../../domain/site";
import { boxesMeet } from "../piece";
import { distanceTo } from "../site-distance";
import type { Disc } from "./disc";

/** A site and metres from a place to it. */
export interface Near {
  readonly site: string;
  readonly distance: Metres;
}

/** The sites within a disc, nearest first, found once for each disc. */
export function sitesWithin(
  sites: readonly Site[],
): (disc: Disc) => readonly (Near & { strategy: string | null })[] {
  const boxed = sites.map((site): [Site, Bounds] => [site, boundsOf([site.geometry])]);
  const known = new WeakMap<Disc, readonly (Near & { strategy: string | null })[]>();
  return (disc) => {
    const found = known.get(disc) ?? withinDisc(disc, boxed);
    known.set(disc, found);
    return found;
  };
}

function withinDisc(disc: Disc, boxed: readonly (readonly [Site, Bounds])[]) {
  return boxed
    .filter(([, bounds]) => boxesMeet(bounds, disc.bounds))
    .map(([{ id, strategy, geometry }]) => ({ site: id, strategy, distance: distanceTo(geometry, disc.at) }))
    .filter(({ distance }) => distance <= disc.reach)
    .sort((a, b) => a.distance - b.distance || a.site.localeCompare(b.site));
}

/** The nearest point site to a place, to name the place by; null where there is none. Found once for each place. */
export function nearestSiteTo(sites: readonly Site[]): (place: Position) => Near | null {
  const points = sites.filter(({ geometry }) => geometry.type === "Point");
  const known = new Map<string, Near | null>();
  return (place) => {
    const key = place.join();
    const found = known.has(key) ? (known.get(key) ?? null) : nearestAmong(points, place);
    known.set(key, found);
    return found;
  };
}

function nearestAmong(points: readonly Site[], place: Position): Near | null {
  let nearest: Near | null = null;
  for (const { id, geometry } of points) {
    const distance = distanceTo(geometry, place);
    if (nearest === null || distance < nearest.distance) nearest = { site: id, distance };
  }
  return nearest;
}
