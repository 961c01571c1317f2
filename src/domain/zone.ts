import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import { istatCodeSchema } from "./municipality";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const zonePropertiesSchema = v.object({
  /** The official number, as text. */
  id: v.string(),
  name: v.string(),
  /** The members were worked out and not read from a published list. */
  derived: v.boolean(),
});

/**
 * A homogeneous zone. Zones do not nest in the perimeter: its figures are sums over the members inside,
 * and it always says how many of its members those are.
 */
export interface Zone extends v.InferOutput<typeof zonePropertiesSchema> {
  /** The part outside the perimeter, for drawing; null when the zone lies wholly inside. */
  readonly around: Polygon | MultiPolygon | null;
}

/** One row of the register of all municipalities of the province, inside the perimeter or not. */
export const provinceMemberSchema = v.object({
  code: istatCodeSchema,
  name: v.string(),
  /** null in a city without homogeneous zones. */
  zone: v.nullable(v.string()),
  residents: count,
  altitude: v.nullable(v.number()),
});
export type ProvinceMember = v.InferOutput<typeof provinceMemberSchema>;

/** The outline of a municipality outside the perimeter. Those inside come only from the municipalities. */
export const outlinePropertiesSchema = v.object({
  code: istatCodeSchema,
  name: v.string(),
  /** null in a city without homogeneous zones. */
  zone: v.nullable(v.string()),
});
export interface Outline extends v.InferOutput<typeof outlinePropertiesSchema> {
  readonly geometry: Polygon | MultiPolygon;
}

/** How much of a zone the perimeter holds. */
export interface ZoneMembership {
  readonly inside: number;
  readonly all: number;
  readonly residentsInside: number;
  readonly residentsAll: number;
}

/** Counts the members of a zone inside the perimeter against all of them. `inside` holds the codes of the perimeter. */
export function membershipOf(
  zone: string,
  province: readonly ProvinceMember[],
  inside: ReadonlySet<string>,
): ZoneMembership {
  const members = province.filter((member) => member.zone === zone);
  const within = members.filter(({ code }) => inside.has(code));
  const total = (rows: readonly ProvinceMember[]) => rows.reduce((sum, row) => sum + row.residents, 0);
  return {
    inside: within.length,
    all: members.length,
    residentsInside: total(within),
    residentsAll: total(members),
  };
}
