import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import { localisedSchema } from "./text";

/** Istat's six digits of a municipality (three of the province, three of its own), kept as text: it starts with zeros. */
export const istatCodeSchema = v.pipe(v.string(), v.regex(/^\d{6}$/, "six digits"));

const membershipSchema = v.picklist(["core", "provisional"]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Residents at a date that is a fact on cards and enters no share. */
const headcountSchema = v.object({
  date: v.string(),
  kind: v.picklist(["census", "register"]),
  residents: count,
  /** The figure was estimated, for instance given back from a younger municipality. */
  estimate: v.boolean(),
});

export const municipalityPropertiesSchema = v.object({
  code: istatCodeSchema,
  name: v.string(),
  /** null in a city without homogeneous zones. */
  zone: v.nullable(v.string()),
  membership: membershipSchema,
  /** Residents of the census that figures are computed with. */
  residents: count,
  headcounts: v.array(headcountSchema),
  /** Metres above sea level of the main locality. */
  altitude: v.nullable(v.number()),
  /** Official area in square kilometres, for comparison with the computed one. */
  officialArea: v.nullable(v.number()),
  /** One of `city.residentMethods`. */
  residentMethod: v.string(),
  /** Facts known by name only, never drawn. */
  facts: v.optional(v.array(localisedSchema)),
});
export type MunicipalityProperties = v.InferOutput<typeof municipalityPropertiesSchema>;

export interface Municipality extends MunicipalityProperties {
  readonly geometry: Polygon | MultiPolygon;
}

/** Whether a municipality is inside the perimeter, with or without the provisional ones. */
export function isInside(municipality: MunicipalityProperties, withProvisional: boolean): boolean {
  return withProvisional || municipality.membership === "core";
}
