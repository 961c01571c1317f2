import type { Position } from "../../domain/city";

/** WGS84: half the great axis in metres, and the square of the eccentricity. */
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const E2 = FLATTENING * (2 - FLATTENING);
const E2_OUTER = E2 / (1 - E2);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres east and north of a page's middle. */
export type Plane = (position: readonly number[]) => readonly [east: number, north: number];

/**
 * The plane of a page: a transverse Mercator projection of the ellipsoid on the page's own meridian. Circles stay circles
 * and lengths are true within 1e-5 up to 25 km from the meridian, so that one scale holds for the whole page.
 * Source: J. P. Snyder, «Map Projections: A Working Manual», 1987, equations 8-9, 8-10 and 3-21.
 */
export function planeAround([longitude, latitude]: Position): Plane {
  const base = meridian(radians(latitude));
  return ([east = Number.NaN, north = Number.NaN]) => {
    const phi = radians(north);
    const [sine, cosine, tangent] = [Math.sin(phi), Math.cos(phi), Math.tan(phi)];
    const normal = AXIS / Math.sqrt(1 - E2 * sine * sine);
    const t = tangent * tangent;
    const c = E2_OUTER * cosine * cosine;
    const a = radians(east - longitude) * cosine;
    const x = a + ((1 - t + c) * a ** 3) / 6;
    const y = (a * a) / 2 + ((5 - t + 9 * c + 4 * c * c) * a ** 4) / 24;
    return [normal * x, meridian(phi) - base + normal * tangent * y];
  };
}

/** Metres along the meridian from the equator. */
function meridian(phi: number): number {
  const [e4, e6] = [E2 * E2, E2 ** 3];
  return (
    AXIS *
    ((1 - E2 / 4 - (3 * e4) / 64 - (5 * e6) / 256) * phi -
      ((3 * E2) / 8 + (3 * e4) / 32 + (45 * e6) / 1024) * Math.sin(2 * phi) +
      ((15 * e4) / 256 + (45 * e6) / 1024) * Math.sin(4 * phi) -
      ((35 * e6) / 3072) * Math.sin(6 * phi))
  );
}
