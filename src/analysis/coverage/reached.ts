import { distance } from "../distance";
import type { ResidentIndex } from "../resident-index";
import type { Disc } from "./disc";
import { crossesAny, type Rivers } from "./rivers";

/** The residents' points within a disc, with metres to its centre and whether the straight line crosses a river. */
export interface Reached {
  readonly points: Uint32Array;
  readonly metres: Float64Array;
  readonly across: Uint8Array;
}

/** What a disc reaches, found once for each. */
export function reachedFinder(index: ResidentIndex, rivers: Rivers): (disc: Disc) => Reached {
  const known = new WeakMap<Disc, Reached>();
  return (disc) => {
    const found = known.get(disc) ?? reachedOf(disc, index, rivers);
    known.set(disc, found);
    return found;
  };
}

function reachedOf(disc: Disc, index: ResidentIndex, rivers: Rivers): Reached {
  const points = index.reachedBy({ geometry: { type: "Point", coordinates: disc.at }, reach: disc.reach });
  const stretches = rivers(disc);
  return {
    points,
    metres: Float64Array.from(points, (point) => distance(disc.at, index.at(point))),
    across: Uint8Array.from(points, (point) => (crossesAny(index.at(point), disc.at, stretches) ? 1 : 0)),
  };
}
