/** @typedef {import("./graph.mjs").Chunk} Chunk */

/** Modules by the library they are of; the ones that the first map must not wait for are `LATER`. */
const MAPLIBRE = /^node_modules\/maplibre-gl\//;
export const LATER =
  /^(node_modules\/(@deck\.gl|@luma\.gl|@turf|flatbush|d3-sankey|proj4|sql\.js|fflate|papaparse)\/|src\/exchange\/load-plan\.ts)/;

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

/**
 * What a mode adds to the page when it is opened: the files of its lazy parts and all that these import.
 * @param {readonly Chunk[]} graph
 * @param {RegExp} parts the modules that the mode asks for later, from the root of the project
 * @returns {readonly Chunk[]} without those that the page has loaded for its first map
 */
export function addedBy(graph, parts) {
  const { shell, map } = untilFirstMap(graph);
  const page = graph.filter((chunk) => !chunk.worker);
  const lazy = page.filter(({ facade }) => facade !== null && parts.test(facade));
  return withImports(page, lazy).filter((chunk) => !shell.includes(chunk) && !map.includes(chunk));
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
