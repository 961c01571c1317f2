import type { Problem, Result } from "../domain/problem";
import { PACKAGE_FILE } from "./names";
import { parsePackage, type Resource } from "./parse-package";
import { missing } from "./read-geodata";

/** The bytes of files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What is wrong between a folder and the package that describes it: a file that is listed and not there, one that is
 * there and not listed (nobody says under which licence), and one whose SHA-256 is not the listed one.
 */
export async function packageProblems(files: Files, resources: readonly Resource[]): Promise<Problem[]> {
  const listed = new Set(resources.map(({ path }) => path));
  const strangers = [...files.keys()].filter((file) => file !== PACKAGE_FILE && !listed.has(file));
  const faults = await Promise.all(resources.map((resource) => resourceFault(files, resource)));
  return [
    ...faults.filter((fault) => fault !== null),
    ...strangers.map((file): Problem => ({ code: "licence-missing", file, feature: null, values: {} })),
  ];
}

async function resourceFault(files: Files, { path, hash }: Resource): Promise<Problem | null> {
  const bytes = files.get(path);
  if (bytes === undefined) return missing(path);
  const got = await fingerprint(bytes);
  return got === hash
    ? null
    : { code: "hash-differs", file: path, feature: null, values: { got, wanted: hash } };
}

/** `sha256:` and the hexadecimal digits, as Data Package writes a hash that is not MD5. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `sha256:${digits.join("")}`;
}

/** The package's text with the hash and the size of every file as it is now; all else stays as it was written. */
export async function sealed(files: Files, text: string): Promise<Result<string>> {
  const resources = parsePackage(text);
  if (!resources.ok) return resources;
  const whole = JSON.parse(text) as { resources: { path: string }[] };
  const renewed = whole.resources.map(async (resource) => {
    const bytes = files.get(resource.path);
    return bytes === undefined
      ? resource
      : { ...resource, bytes: bytes.byteLength, hash: await fingerprint(bytes) };
  });
  const written = { ...whole, resources: await Promise.all(renewed) };
  return { ok: true, value: `${JSON.stringify(written, null, 2)}\n` };
}
