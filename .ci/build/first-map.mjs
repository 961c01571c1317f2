/** @typedef {import("./graph.mjs").Chunk} Chunk */

/** Modules by the library they are of; the ones that the first map must not wait for are `LATER`. */
const MAPLIBRE = /^node_modules\/maplibre-gl\//;
export const LATER = /^node_modules\/(@deck\.gl|@luma\.gl|@turf|flatbush)\//;

/**
 * What is loaded until the outlines are drawn, read from the graph of the build.
 * @param {readonly Chunk[]} graph
 * @returns {{ shell: readonly Chunk[], map: readonly Chunk[], worker: readonly Chunk[] }} no file stands in two of them
 */
export function untilFirstMap(graph) {
  const page = graph.filter((chunk) => !chunk.worker);
  const entries = page.filter((chunk) => chunk.entry);
  const shell = withImports(page, entries);
  const lazy = page.filter(({ file }) => shell.some((from) => from.lazy.includes(file)));
  const drawing = lazy.map((chunk) => withImports(page, [chunk])).filter((chunks) => chunks.some(isMapLibre));
  return {
    shell,
    map: [...new Set(drawing.flat())].filter((chunk) => !shell.includes(chunk)),
    worker: graph.filter((chunk) => chunk.worker && isMapLibre(chunk)),
  };
}

function isMapLibre(/** @type {Chunk} */ chunk) {
  return chunk.modules.some((id) => MAPLIBRE.test(id));
}

/** The chunks and all that they import, directly or not. @returns {readonly Chunk[]} */
function withImports(/** @type {readonly Chunk[]} */ page, /** @type {readonly Chunk[]} */ chunks) {
  const files = new Set(chunks.flatMap((chunk) => [chunk.file, ...chunk.imports]));
  const more = page.filter((chunk) => files.has(chunk.file));
  return more.length === chunks.length ? chunks : withImports(page, more);
}
