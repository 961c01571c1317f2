import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import { bad, good, type Problem, type ProblemCode, type Result } from "../domain/problem";
import { ringProblems } from "./rings";

export interface Geometries {
  Point: Point;
  LineString: LineString;
  MultiLineString: MultiLineString;
  Polygon: Polygon;
  MultiPolygon: MultiPolygon;
}
export type Kind = keyof Geometries;

/** How many arrays lie around a position. */
const DEPTHS: Record<Kind, number> = {
  Point: 0,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/**
 * A geometry of one of the wanted kinds, by RFC 7946: pairs of finite degrees in range, rings closed and wound the
 * right way.
 */
export function parseGeometry<Wanted extends Kind>(
  value: unknown,
  kinds: readonly Wanted[],
  file: string,
  feature: string | null,
): Result<Geometries[Wanted]> {
  const problem = (code: ProblemCode, values: Problem["values"]): Problem => ({
    code,
    file,
    feature,
    values,
  });
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  const kind = kinds.find((wanted) => wanted === type);
  if (kind === undefined) {
    return bad([problem("not-rfc7946", { reason: `geometry ${String(type)} ≠ ${kinds.join(" | ")}` })]);
  }
  const fault = shapeFault(coordinates, DEPTHS[kind]);
  if (fault !== null) return bad([problem("not-rfc7946", { reason: fault })]);
  const geometry = { type: kind, coordinates } as unknown as Geometries[Wanted];
  const problems = [
    ...outOfRange(coordinates, DEPTHS[kind]).map((position) => problem("position-range", { position })),
    ...ringProblems(geometry).map(({ code, ring }) => problem(code, { ring })),
  ];
  return problems.length > 0 ? bad(problems) : good(geometry);
}

/** Why the coordinates are not nested arrays of number pairs; null when they are. */
function shapeFault(coordinates: unknown, depth: number): string | null {
  if (!Array.isArray(coordinates)) return "coordinates are not a list";
  if (depth > 0) {
    if (coordinates.length === 0) return "an empty list of coordinates";
    return coordinates.reduce<string | null>((fault, part) => fault ?? shapeFault(part, depth - 1), null);
  }
  const pair = coordinates.length === 2 && coordinates.every(Number.isFinite);
  return pair ? null : `the position [${coordinates.join(", ")}] is not a pair of numbers`;
}

function outOfRange(coordinates: unknown, depth: number): string[] {
  if (depth > 0) return (coordinates as unknown[]).flatMap((part) => outOfRange(part, depth - 1));
  const [longitude, latitude] = coordinates as [number, number];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [] : [`${longitude}, ${latitude}`];
}
