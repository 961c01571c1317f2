import type { Geometry, Position } from "geojson";
import type { Tally } from "./tally";

/** How many lists lie around a position. */
const DEPTHS = new Map([
  ["Point", 0],
  ["MultiPoint", 1],
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);
const DEEPEST_COLLECTION = 8;

/** A geometry that is none; its row stays, without it. */
export class BadGeometry extends Error {
  override readonly name = "BadGeometry";
}

/**
 * A geometry built anew from what a file or a library says is one: the right lists of finite numbers and nothing else.
 * Whether it makes sense is not asked here: rings may be open, lists empty, positions with a height.
 * @throws BadGeometry that says what was got
 */
export function geometryOf(value: unknown, tally: Tally, depth = 0): Geometry | null {
  if (value === null || value === undefined) return null;
  const { type, coordinates, geometries } = value as Readonly<Record<string, unknown>>;
  if (type === "GeometryCollection") {
    if (!Array.isArray(geometries)) throw new BadGeometry("a GeometryCollection without geometries");
    if (depth >= DEEPEST_COLLECTION) throw new BadGeometry("collections in collections");
    const parts = geometries.flatMap((part) => geometryOf(part, tally, depth + 1) ?? []);
    return { type, geometries: parts };
  }
  const lists = DEPTHS.get(String(type));
  if (lists === undefined) throw new BadGeometry(`the type ${short(type)}`);
  if (lists === 0 && Array.isArray(coordinates) && coordinates.length === 0) {
    return { type: "Point", coordinates: [] };
  }
  return { type, coordinates: listOf(coordinates, lists, tally) } as Geometry;
}

/** Positions within as many lists as the kind of geometry has. */
function listOf(value: unknown, lists: number, tally: Tally): unknown {
  if (!Array.isArray(value)) throw new BadGeometry(`${short(value)} for a list`);
  if (lists === 0) {
    tally.vertices(1);
    return positionOf(value);
  }
  return value.map((part) => listOf(part, lists - 1, tally));
}

function positionOf(value: readonly unknown[]): Position {
  const numbers = value.filter((part): part is number => Number.isFinite(part));
  if (numbers.length < value.length || numbers.length < 2) {
    throw new BadGeometry(`the position [${value.slice(0, 4).map(short).join(", ")}]`);
  }
  return numbers.slice(0, 3);
}

function short(value: unknown): string {
  const text =
    typeof value === "object" && value !== null ? (Array.isArray(value) ? "[…]" : "{…}") : String(value);
  return text.slice(0, 40);
}
