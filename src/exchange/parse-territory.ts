import * as v from "valibot";
import type { SchematicLine } from "../domain/geodata";
import { type Municipality, municipalityPropertiesSchema } from "../domain/municipality";
import { good, type Result } from "../domain/problem";
import {
  type Outline,
  outlinePropertiesSchema,
  type ProvinceMember,
  provinceMemberSchema,
  type Zone,
  zonePropertiesSchema,
} from "../domain/zone";
import { checked, checkedJson } from "./json";
import { nameOf, parseFeatures, parseFeaturesOrNone } from "./parse-features";
import { gather } from "./results";

const GROUNDS = ["Polygon", "MultiPolygon"] as const;

/** The municipalities of the perimeter. */
export function parseMunicipalities(file: string, text: string): Result<Municipality[]> {
  const features = parseFeatures(file, text, municipalityPropertiesSchema, GROUNDS);
  return features.ok
    ? good(features.value.map(({ properties, geometry }) => ({ ...properties, geometry })))
    : features;
}

/** The homogeneous zones with what of them lies around the perimeter. */
export function parseZones(file: string, text: string): Result<Zone[]> {
  const features = parseFeaturesOrNone(file, text, zonePropertiesSchema, GROUNDS);
  return features.ok
    ? good(features.value.map(({ properties, geometry }) => ({ ...properties, around: geometry })))
    : features;
}

/** The register of all municipalities of the province: a list of rows. */
export function parseProvince(file: string, text: string): Result<ProvinceMember[]> {
  const rows = checkedJson(v.array(v.record(v.string(), v.unknown())), text, file);
  return rows.ok
    ? gather(rows.value.map((row, index) => checked(provinceMemberSchema, row, file, nameOf(row, index))))
    : rows;
}

/** The outlines of the municipalities outside the perimeter; with those inside they cover the whole province. */
export function parseProvinceOutlines(file: string, text: string): Result<Outline[]> {
  const features = parseFeatures(file, text, outlinePropertiesSchema, GROUNDS);
  return features.ok
    ? good(features.value.map(({ properties, geometry }) => ({ ...properties, geometry })))
    : features;
}

/** Lines drawn for orientation, straight from stop to stop. */
export function parseLines(file: string, text: string): Result<SchematicLine[]> {
  const properties = v.object({ id: v.string(), name: v.string() });
  const features = parseFeatures(file, text, properties, ["MultiLineString"]);
  return features.ok
    ? good(features.value.map(({ properties, geometry }) => ({ ...properties, geometry })))
    : features;
}
