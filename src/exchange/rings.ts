import type { Geometry, Position } from "geojson";

interface RingFault {
  readonly code: "ring-open" | "ring-winding";
  /** 1 is the first ring of the geometry. */
  readonly ring: number;
}

/** The rings of a polygon that are not closed, or not counter-clockwise outside and clockwise inside (RFC 7946, 3.1.6). */
export function ringProblems(geometry: Geometry): RingFault[] {
  const outer = (index: number) => index === 0;
  return polygonsOf(geometry)
    .flatMap((polygon) => polygon.map((ring, index) => ({ ring, wanted: outer(index) ? 1 : -1 })))
    .flatMap(({ ring, wanted }, index): RingFault[] => {
      if (!isClosed(ring)) return [{ code: "ring-open", ring: index + 1 }];
      return Math.sign(signedArea(ring)) === wanted ? [] : [{ code: "ring-winding", ring: index + 1 }];
    });
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Twice the area in square degrees, positive when counter-clockwise; only its sign is used. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
