import type { LineString, MultiLineString } from "geojson";
import { type Metres, metres } from "../domain/measure";
import { degreeLengths } from "./ellipsoid";
import { type LonLat, lonLat } from "./piece";

/**
 * Distances of a few kilometres on the ellipsoid: differences of longitude and latitude times the length of a degree
 * at the mid latitude (Gauss's mid-latitude method; W. Torge and J. Müller, Geodesy, 4th ed., 2012, section 6.3).
 * Within 1e-5 of the geodesic up to 5 km.
 */
export function distance(a: LonLat, b: LonLat): Metres {
  return metres(Math.hypot(...between(a, b)));
}

/** Metres east and north from `a` to `b`. */
export function between(a: LonLat, b: LonLat): [east: number, north: number] {
  const degree = degreeLengths((a[1] + b[1]) / 2);
  return [(b[0] - a[0]) * degree.east, (b[1] - a[1]) * degree.north];
}

/** The position so many metres east and north of `from`; the inverse of `between`. */
export function offset(from: LonLat, east: number, north: number): LonLat {
  const latitude = from[1] + north / degreeLengths(from[1]).north;
  const degree = degreeLengths((from[1] + latitude) / 2);
  return [from[0] + east / degree.east, from[1] + north / degree.north];
}

/**
 * Metres from a place to the nearest point of the straight segment `a` to `b`. The nearest point is found in the plane
 * around the place and its distance then measured anew, so that the bend of a long segment does not count.
 */
export function distanceToSegment(place: LonLat, a: LonLat, b: LonLat): Metres {
  const [ax, ay] = between(place, a);
  const [bx, by] = between(place, b);
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return distance(place, [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])]);
}

/** The parts of a line as pairs of longitude and latitude. */
export function pathsOf(line: LineString | MultiLineString): LonLat[][] {
  const paths = line.type === "LineString" ? [line.coordinates] : line.coordinates;
  return paths.map((path) => path.map(lonLat));
}

/** Metres from a place to the nearest point of a path. */
export function distanceToPath(place: LonLat, path: readonly LonLat[]): Metres {
  let nearest = Number.POSITIVE_INFINITY;
  let previous = path[0];
  for (const position of path) {
    if (previous !== undefined) nearest = Math.min(nearest, distanceToSegment(place, previous, position));
    previous = position;
  }
  return metres(nearest);
}
