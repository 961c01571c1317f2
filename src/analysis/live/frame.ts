import { AUTHALIC_RADIUS, authalicLatitude, degreeLengths, RADIANS } from "../ellipsoid";
import type { LonLat } from "../piece";

/**
 * A plane of metres around a place in which every area is the one on the ellipsoid: the cylindrical equal-area
 * projection, true to scale at the place (J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper
 * 1395, 1987, section 10). Distances a few kilometres north or south are off by less than 0.1 % there.
 */
export interface Frame {
  /** Metres east and north of the place. */
  on(position: LonLat): readonly [x: number, y: number];
}

export function frameAround([longitude, latitude]: LonLat): Frame {
  const { east } = degreeLengths(latitude);
  const scale = (AUTHALIC_RADIUS * AUTHALIC_RADIUS * RADIANS) / east;
  const height = (degrees: number) => scale * Math.sin(authalicLatitude(degrees) * RADIANS);
  const zero = height(latitude);
  return { on: ([x, y]) => [(x - longitude) * east, height(y) - zero] };
}
