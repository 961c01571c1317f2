import type { Position as GeoPosition } from "geojson";
import { createSelector } from "reselect";
import { distanceToPath, offset } from "../../../analysis/distance";
import { locator } from "../../../analysis/live/whereabouts";
import { boxesMeet, lonLat } from "../../../analysis/piece";
import { boundsOf } from "../../../domain/bounds";
import { type Metres, metres } from "../../../domain/measure";
import type { Municipality } from "../../../domain/municipality";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { membersOf } from "../../selectors/names";
import { selectRoughWithin } from "./near";
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
  (pilots, members): readonly Reaching[] =>
    reachingInto(pilots, members).sort((one, other) => one.distance - other.distance),
);

/** The pilots that reach residents whose points are rough; none as long as the points have not come. */
export const selectRoughPilots = createSelector(
  [selectSettledPilots, selectRoughWithin],
  (pilots, within): ReadonlySet<string> =>
    new Set(pilots.filter((pilot) => (within(pilot) ?? 0) > 0).map(({ id }) => id)),
);

function reachingInto(pilots: readonly Site[], members: readonly Municipality[]): Reaching[] {
  const locate = locator(members);
  return pilots.flatMap((site): Reaching[] => {
    const isInside = locate(standsAt(site)) !== null;
    const distance = isInside ? metres(0) : distanceToEdge(site, members);
    return isInside || distance <= (site.reach ?? 0) ? [{ site, distance }] : [];
  });
}

/** Metres to the nearest border; infinitely many where none is near enough to matter. */
function distanceToEdge(site: Site, members: readonly Municipality[]): Metres {
  const at = lonLat(standsAt(site));
  const wide = 1.01 * (site.reach ?? 0);
  const [[west, south], [east, north]] = [offset(at, -wide, -wide), offset(at, wide, wide)];
  const near = members.filter(({ geometry }) => boxesMeet(boundsOf([geometry]), [west, south, east, north]));
  const away = near.flatMap(ringsOf).map((ring) => distanceToPath(at, ring.map(lonLat)));
  return metres(Math.min(Number.POSITIVE_INFINITY, ...away));
}

const ringsOf = ({ geometry }: Municipality): GeoPosition[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
