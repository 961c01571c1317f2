import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

/**
 * What a built file is made of and what it asks for.
 * @typedef {object} Chunk
 * @property {string} file
 * @property {boolean} entry
 * @property {boolean} worker
 * @property {string | null} facade the module that a lazy import names, from the root of the project
 * @property {readonly string[]} imports files that come with it
 * @property {readonly string[]} lazy files that it may ask for later
 * @property {readonly string[]} css
 * @property {readonly string[]} modules from the root of the project
 */

const PLACE = ".vite/graph.json";

/** @typedef {import("vite").Rolldown.OutputBundle} Bundle */

/**
 * Writes down which modules went into which file and which file imports which, for the size budgets.
 * A worker is a build of its own and is written down by its own plugin.
 * @returns {{ page: import("vite").Plugin, worker: () => import("vite").Plugin }}
 */
export function graph() {
  /** @type {Map<string, Chunk>} */
  const workers = new Map();
  return {
    page: {
      name: "city:graph",
      apply: "build",
      async writeBundle(options, bundle) {
        const file = join(options.dir ?? "dist", PLACE);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify([...describe(bundle, false), ...workers.values()], null, 1));
      },
    },
    worker: () => ({
      name: "city:graph-worker",
      generateBundle(_, bundle) {
        for (const chunk of describe(bundle, true)) workers.set(chunk.file, chunk);
      },
    }),
  };
}

/** The chunks of a bundle. @returns {Chunk[]} */
export function describe(/** @type {Bundle} */ bundle, /** @type {boolean} */ worker) {
  return Object.values(bundle).flatMap((output) =>
    output.type === "chunk" ? [describeChunk(output, worker)] : [],
  );
}

/** @returns {Chunk} */
function describeChunk(
  /** @type {import("vite").Rolldown.OutputChunk} */ chunk,
  /** @type {boolean} */ worker,
) {
  return {
    file: chunk.fileName,
    entry: chunk.isEntry,
    worker,
    facade: chunk.facadeModuleId === null ? null : fromRoot(chunk.facadeModuleId),
    imports: chunk.imports,
    lazy: chunk.dynamicImports,
    css: [...(chunk.viteMetadata?.importedCss ?? [])],
    modules: chunk.moduleIds.map(fromRoot),
  };
}

/** A package is named from its folder of packages, wherever that really lies. */
function fromRoot(/** @type {string} */ id) {
  const path = relative(process.cwd(), id.split("?")[0] ?? id);
  const packages = path.lastIndexOf("node_modules/");
  return packages < 0 ? path : path.slice(packages);
}

/** @returns {Promise<readonly Chunk[]>} the graph of the build in a folder */
export async function readGraph(folder = "dist") {
  return JSON.parse(await readFile(resolve(folder, PLACE), "utf8"));
}
