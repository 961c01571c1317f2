/**
 * The ellipsoid of WGS84 and what follows from it. Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS
 * Professional Paper 1395, 1987): radii of curvature (4-18, 4-20), authalic latitude and radius (3-11 to 3-13).
 */
const EQUATORIAL_RADIUS = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

export const RADIANS = Math.PI / 180;

/** Metres of one degree north and of one degree east at a latitude (in degrees). */
export function degreeLengths(latitude: number): { readonly north: number; readonly east: number } {
  const sine = Math.sin(latitude * RADIANS);
  const w2 = 1 - E2 * sine * sine;
  const primeVertical = EQUATORIAL_RADIUS / Math.sqrt(w2);
  return {
    north: (primeVertical * (1 - E2) * RADIANS) / w2,
    east: primeVertical * Math.cos(latitude * RADIANS) * RADIANS,
  };
}

/** Snyder's q (3-12): the area between the equator and a latitude, up to a constant factor. */
function authalicQ(sine: number): number {
  const es = E * sine;
  return (1 - E2) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
}

const POLE_Q = authalicQ(1);

/** The radius of the sphere with the surface of the ellipsoid, in metres. */
export const AUTHALIC_RADIUS = EQUATORIAL_RADIUS * Math.sqrt(POLE_Q / 2);

/** The latitude, in degrees, on the sphere of equal area: between it and the equator lies the same ground. */
export function authalicLatitude(latitude: number): number {
  const ratio = authalicQ(Math.sin(latitude * RADIANS)) / POLE_Q;
  return Math.asin(Math.max(-1, Math.min(1, ratio))) / RADIANS;
}
