import type { Geometry, Position } from "geojson";
import { type LonLat, lonLat } from "../piece";
import type { Fault, Notes } from "./notes";

/** How many lists lie around a position. */
const DEPTHS = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const;

/** What makes a geometry's positions useless; null when all of them are places on Earth. An empty point is no fault here. */
export function positionFault(geometry: Geometry): Fault | null {
  if (geometry.type === "GeometryCollection") {
    return geometry.geometries.reduce<Fault | null>((found, part) => found ?? positionFault(part), null);
  }
  if (geometry.type === "Point" && geometry.coordinates.length === 0) return null;
  return faultIn(geometry.coordinates, DEPTHS[geometry.type]);
}

function faultIn(coordinates: unknown, depth: number): Fault | null {
  if (!Array.isArray(coordinates)) return { code: "not-a-number", values: { position: String(coordinates) } };
  if (depth === 0) return faultOf(coordinates);
  for (const part of coordinates) {
    const fault = faultIn(part, depth - 1);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOf(position: readonly unknown[]): Fault | null {
  const [x, y] = position;
  const values = { position: position.slice(0, 2).join(", ") };
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { code: "not-a-number", values };
  const isOnEarth = Math.abs(Number(x)) <= 180 && Math.abs(Number(y)) <= 90;
  return isOnEarth ? null : { code: "position-range", values };
}

/** The positions without heights; the same list where there are none. */
export function flat(positions: Position[], notes: Notes): Position[] {
  const high = positions.reduce((count, position) => count + (position.length > 2 ? 1 : 0), 0);
  notes.mend("height-dropped", high);
  return high === 0 ? positions : positions.map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

export const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

/** The positions without those that say the same as the one before; the same list where there are none. */
export function withoutRepeats(positions: Position[], notes: Notes): Position[] {
  const kept = positions.filter((position, index) => !isSame(position, positions[index - 1]));
  notes.mend("repeats", positions.length - kept.length);
  return kept.length === positions.length ? positions : kept;
}

export const lonLats = (positions: readonly Position[]): LonLat[] => positions.map(lonLat);
