import * as v from "valibot";
import type { Result } from "../domain/problem";
import { checked, parseJson } from "./json";
import { type Geometries, type Kind, parseGeometry } from "./parse-geometry";
import { gather, gatherNamed } from "./results";

export interface Parsed<Properties, Shape> {
  readonly properties: Properties;
  readonly geometry: Shape;
}

const collectionSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.looseObject({
      type: v.literal("Feature"),
      properties: v.record(v.string(), v.unknown()),
      geometry: v.unknown(),
    }),
  ),
});

/** The features of a GeoJSON file, each with properties by `schema` and a geometry of one of `kinds`. */
export function parseFeatures<const Schema extends v.GenericSchema, Wanted extends Kind>(
  file: string,
  text: string,
  schema: Schema,
  kinds: readonly Wanted[],
): Result<Parsed<v.InferOutput<Schema>, Geometries[Wanted]>[]> {
  return eachFeature(file, text, schema, (geometry, feature) =>
    parseGeometry(geometry, kinds, file, feature),
  );
}

/** Like `parseFeatures`, where a feature may have no geometry at all. */
export function parseFeaturesOrNone<const Schema extends v.GenericSchema, Wanted extends Kind>(
  file: string,
  text: string,
  schema: Schema,
  kinds: readonly Wanted[],
): Result<Parsed<v.InferOutput<Schema>, Geometries[Wanted] | null>[]> {
  return eachFeature(
    file,
    text,
    schema,
    (geometry, feature): Result<Geometries[Wanted] | null> =>
      geometry === null ? { ok: true, value: null } : parseGeometry(geometry, kinds, file, feature),
  );
}

function eachFeature<const Schema extends v.GenericSchema, Shape>(
  file: string,
  text: string,
  schema: Schema,
  shapeOf: (geometry: unknown, feature: string) => Result<Shape>,
): Result<Parsed<v.InferOutput<Schema>, Shape>[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const collection = checked(collectionSchema, json.value, file, null);
  if (!collection.ok) return collection;
  return gather(
    collection.value.features.map(({ properties, geometry }, index) => {
      const feature = nameOf(properties, index);
      return gatherNamed<Parsed<v.InferOutput<Schema>, Shape>>({
        properties: checked(schema, properties, file, feature),
        geometry: shapeOf(geometry, feature),
      });
    }),
  );
}

/** How a feature is called in a problem: its id, its code, or where it stands in the file. */
export function nameOf({ id, code }: Record<string, unknown>, index: number): string {
  const name = id ?? code;
  return typeof name === "string" ? name : `#${index + 1}`;
}
