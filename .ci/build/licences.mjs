import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readGraph } from "./graph.mjs";

export const LICENCES_FILE = "licences.txt";
const TEXT = /^(licen[cs]e|copying|ofl|unlicense)(\.(md|txt|markdown))?$/i;
const LINE = `\n\n${"-".repeat(80)}\n\n`;

/**
 * Writes the licences of all that is built in beside it, workers and letters too: most ask to be handed on with the copies.
 * @returns {import("vite").Plugin}
 */
export function licences() {
  return {
    name: "city:licences",
    apply: "build",
    // The graph of the build is written by then.
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "dist" }) {
        const names = await packagesIn(dir);
        const texts = await Promise.all(names.map(licenceOf));
        await writeFile(join(dir, LICENCES_FILE), `${texts.join(LINE)}\n`);
      },
    },
  };
}

/** What the project asks for, and what came into a build with that. @returns {Promise<string[]>} */
export async function packagesIn(/** @type {string} */ folder) {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  const built = (await readGraph(folder)).flatMap(({ modules }) =>
    modules.flatMap((id) => packageOf(id) ?? []),
  );
  return [...new Set([...Object.keys(dependencies), ...built])].sort();
}

/** The package of a module: `node_modules/@turf/area/dist/index.js` is of `@turf/area`. */
const packageOf = (/** @type {string} */ module) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

/** @returns {Promise<string>} name, licence and its text as the package brings it; that it brings none, where it does not */
async function licenceOf(/** @type {string} */ name) {
  const folder = join("node_modules", name);
  const { license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder)).filter((file) => TEXT.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((one) => one.trim()).join("\n\n");
  return `${name} (${license ?? "licence not stated"})\n\n${text || "The package brings no text of its licence."}`;
}
