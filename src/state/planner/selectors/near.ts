import { createSelector } from "reselect";
import { distance } from "../../../analysis/distance";
import { pointsGridOf, pointsWithin } from "../../../analysis/live/points-grid";
import { lonLat } from "../../../analysis/piece";
import { distanceTo } from "../../../analysis/site-distance";
import type { Position } from "../../../domain/city";
import { type Metres, type Residents, residents } from "../../../domain/measure";
import { pointsIn } from "../../../domain/residents";
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
    const own = points && pointsIn(points, new Set([...rough].filter((code) => inside.has(code))));
    const grid = own && pointsGridOf(own);
    return (pilot: Site): Residents | null => {
      if (own === null || grid === null) return null;
      const within =
        pilot.reach === null ? [] : [...pointsWithin(grid, lonLat(standsAt(pilot)), pilot.reach)];
      return residents(within.reduce((sum, point) => sum + (own.counts[point] ?? 0), 0));
    };
  },
);
