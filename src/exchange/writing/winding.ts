import type { Geometry, Position } from "geojson";

/**
 * The geometry with rings as RFC 7946 (3.1.6) wants them: closed, the outer one counterclockwise, holes clockwise. What is
 * right already stays the very same.
 */
export function wound(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { ...geometry, coordinates: woundRings(geometry.coordinates) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map(woundRings) };
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map(wound) };
    default:
      return geometry;
  }
}

function woundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const closed = isClosed(ring) ? ring : [...ring, ...ring.slice(0, 1)];
    const area = twiceArea(closed);
    const isRight = index === 0 ? area >= 0 : area <= 0;
    return isRight ? closed : closed.toReversed();
  });
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** In square degrees from the first corner, so that far places lose no digits; positive counterclockwise. */
function twiceArea(ring: readonly Position[]): number {
  const [west = 0, south = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + (x - west) * (nextY - south) - (nextX - west) * (y - south);
  }, 0);
}
