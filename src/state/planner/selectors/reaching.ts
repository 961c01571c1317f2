import type { Position as GeoPosition } from "geojson";
import { createSelector } from "reselect";
import { distanceToPath } from "../../../analysis/distance";
import { locator } from "../../../analysis/live/whereabouts";
import { lonLat } from "../../../analysis/piece";
import type { Position } from "../../../domain/city";
import { type Metres, metres } from "../../../domain/measure";
import type { Municipality } from "../../../domain/municipality";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { membersOf } from "../../selectors/names";
import { selectSettledPilots } from "./pilots";

/** A pilot whose reach touches a unit. */
export interface Reaching {
  readonly site: Site;
  /** Metres to the unit's nearest ground; 0 for a pilot that stands in it. */
  readonly distance: Metres;
}

/** The pilots that stand in a unit and those that reach into it from outside, the nearest first. */
export const pilotsReaching = createSelector(
  [selectSettledPilots, membersOf],
  (pilots, members): readonly Reaching[] => {
    const locate = locator(members);
    return pilots
      .map((site): Reaching => {
        const at = standsAt(site);
        return { site, distance: locate(at) === null ? distanceToEdge(members, at) : metres(0) };
      })
      .filter(({ site, distance }) => distance === 0 || distance <= (site.reach ?? 0))
      .sort((one, other) => one.distance - other.distance);
  },
);

function distanceToEdge(members: readonly Municipality[], at: Position): Metres {
  const away = members.flatMap(ringsOf).map((ring) => distanceToPath(lonLat(at), ring.map(lonLat)));
  return metres(Math.min(Number.POSITIVE_INFINITY, ...away));
}

const ringsOf = ({ geometry }: Municipality): GeoPosition[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
