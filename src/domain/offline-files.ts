import * as v from "valibot";

/** A file that is kept on the device: its path from the app's folder, and the SHA-256 that it must have. */
export interface Wanted {
  readonly path: string;
  /** Lower-case hexadecimal digits. */
  readonly sha256: string;
}

const MARK = "sha256:";
const packageSchema = v.object({
  resources: v.array(
    v.object({ path: v.string(), hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)) }),
  ),
});
const citySchema = v.object({ planFolder: v.optional(v.string()) });

/**
 * The files that a Data Package lists.
 * @param folder in which it stands, ending in a slash
 * @throws when the text is no package, or a file has no SHA-256
 */
export function filesIn(text: string, folder: string): Wanted[] {
  const { resources } = v.parse(packageSchema, JSON.parse(text));
  return resources.map(({ path, hash }) => ({ path: `${folder}${path}`, sha256: hash.slice(MARK.length) }));
}

/** The folder of the strategic plan that a city names; undefined: it brings none. @throws when the text is no city's */
export const planFolderIn = (text: string): string | undefined =>
  v.parse(citySchema, JSON.parse(text)).planFolder;
