import * as v from "valibot";
import type { Problem, Result } from "../domain/problem";
import { good } from "../domain/problem";
import type { Source } from "../domain/source";
import { checkedJson } from "./json";
import { PACKAGE_FILE } from "./names";

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** One file of the package. A field without suffix is English, `_it` is the same text in Italian. */
const resourceSchema = v.object({
  name: filled,
  path: filled,
  title: filled,
  title_it: filled,
  accuracy: filled,
  accuracy_it: filled,
  processing: filled,
  processing_it: filled,
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, "a date in ISO 8601"))),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits")),
  /** A publisher that is not known is null. */
  sources: v.pipe(v.array(v.looseObject({ title: filled, publisher: v.nullable(filled) })), v.minLength(1)),
  licenses: v.optional(v.array(v.looseObject({ name: v.optional(filled), path: v.optional(filled) })), []),
  /** Places inside the outline of a file that belong to nobody in it. */
  enclaves: v.optional(v.array(v.tuple([v.number(), v.number()])), []),
});
export type Resource = v.InferOutput<typeof resourceSchema>;

const packageSchema = v.object({ name: filled, resources: v.array(resourceSchema) });

/** The resources of a Frictionless Data Package (version 2), with the fields that this product adds. */
export function parsePackage(text: string, file: string = PACKAGE_FILE): Result<Resource[]> {
  const parsed = checkedJson(packageSchema, text, file);
  return parsed.ok ? good(parsed.value.resources) : parsed;
}

/** The sources as cards and legends show them. */
export function sourcesOf(resources: readonly Resource[]): Source[] {
  return resources.map((resource) => ({
    id: resource.name,
    file: resource.path,
    title: { it: resource.title_it, en: resource.title },
    publishers: [...new Set(resource.sources.flatMap(({ publisher }) => publisher ?? []))],
    licences: licencesOf(resource),
    date: resource.date,
    accuracy: { it: resource.accuracy_it, en: resource.accuracy },
  }));
}

/** The resources without any named licence. */
export function unlicensed(resources: readonly Resource[], file: string = PACKAGE_FILE): Problem[] {
  return resources
    .filter((resource) => licencesOf(resource).length === 0)
    .map(({ name }) => ({ code: "licence-missing", file, feature: name, values: {} }));
}

function licencesOf({ licenses }: Resource): string[] {
  return licenses.flatMap(({ name, path }) => name ?? path ?? []);
}

/**
 * A short fingerprint of all files by their hashes, so that a link or a scenario knows what it was made on.
 * FNV-1a (Fowler, Noll, Vo), because Web Crypto is not there on a kiosk served without TLS.
 */
export function dataVersion(resources: readonly Resource[]): string {
  const text = resources
    .map(({ path, hash }) => `${path} ${hash}`)
    .sort()
    .join("\n");
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
