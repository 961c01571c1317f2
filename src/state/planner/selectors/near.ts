import { createSelector } from "reselect";
import { distance } from "../../../analysis/distance";
import { lonLat } from "../../../analysis/piece";
import { distanceTo, reaches } from "../../../analysis/site-distance";
import type { Position } from "../../../domain/city";
import { type Metres, type Residents, residents } from "../../../domain/measure";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { selectInsideCodes } from "../../selectors/geodata";
import type { App } from "../../store";
import { selectRough } from "./coverage-rows";
import { selectLocate } from "./pilots";

/** A pilot seen from something else. */
export interface NearPilot {
  readonly pilot: Site;
  /** The straight line to the nearest point of it; 0 inside an area. */
  readonly distance: Metres;
  /** Within the pilot's own straight-line reach, the edge included. */
  readonly isReached: boolean;
}

/** All pilots as they lie around a place or another site, the nearest first. */
export function pilotsAround(pilots: readonly Site[], geometry: Site["geometry"]): readonly NearPilot[] {
  return pilots
    .map((pilot): NearPilot => {
      const away = distanceTo(geometry, standsAt(pilot));
      return { pilot, distance: away, isReached: pilot.reach !== null && away <= pilot.reach };
    })
    .sort((one, other) => one.distance - other.distance || (one.pilot.id < other.pilot.id ? -1 : 1));
}

/** The code of the municipality of the perimeter that a place lies in; null outside. */
export const municipalityAt = (app: App, position: Position): string | null => selectLocate(app)(position);

/** Metres that a pilot was moved from where it stood. */
export const metresBetween = (one: Position, other: Position): Metres => distance(lonLat(one), lonLat(other));

/**
 * How many of the residents within a pilot's reach, inside the perimeter, stand on rough points: by the one rule for who
 * is reached. Null until the residents' points are there.
 */
export const selectRoughWithin = createSelector(
  [selectRough, selectInsideCodes, ({ points }: App) => (points.status === "ready" ? points.value : null)],
  (rough, inside, points) => {
    const isRough = points?.codes.map((code) => rough.has(code) && inside.has(code)) ?? [];
    return (site: Pick<Site, "geometry" | "reach">): Residents | null => {
      if (points === null) return null;
      let sum = 0;
      for (const [index, municipality] of points.municipalities.entries()) {
        if (!isRough[municipality]) continue;
        const place: Position = [
          points.longitudes[index] ?? Number.NaN,
          points.latitudes[index] ?? Number.NaN,
        ];
        if (reaches(site, place)) sum += points.counts[index] ?? 0;
      }
      return residents(sum);
    };
  },
);
