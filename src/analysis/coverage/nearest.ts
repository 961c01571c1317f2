import { distance } from "../distance";
import { degreeLengths } from "../ellipsoid";
import type { LonLat } from "../piece";
import type { ResidentIndex } from "../resident-index";

/** The nearest of several places to each residents' point. Columns, one entry a point. */
export interface Nearest {
  /** The number of the place; -1 where there is none at all. */
  readonly place: Int32Array;
  readonly metres: Float64Array;
}

/** Places that a plain plane sees this much farther than the nearest one are not the nearest. */
const DOUBT = 1.02;

/** A plane sorts the places, the distance on the ellipsoid decides among the nearest; of equal ones the first is taken. */
export function nearestOf(index: ResidentIndex, places: readonly LonLat[]): Nearest {
  const place = new Int32Array(index.size).fill(-1);
  const metres = new Float64Array(index.size).fill(Number.POSITIVE_INFINITY);
  const rough = new Float64Array(places.length);
  for (let point = 0; point < index.size; point += 1) {
    const at = index.at(point);
    const { east, north } = degreeLengths(at[1]);
    let least = Number.POSITIVE_INFINITY;
    places.forEach(([x, y], i) => {
      const away = ((x - at[0]) * east) ** 2 + ((y - at[1]) * north) ** 2;
      rough[i] = away;
      least = Math.min(least, away);
    });
    places.forEach((candidate, i) => {
      if ((rough[i] ?? 0) > least * DOUBT * DOUBT) return;
      const away = distance(candidate, at);
      if (away >= (metres[point] ?? 0)) return;
      metres[point] = away;
      place[point] = i;
    });
  }
  return { place, metres };
}
