/** @typedef {import("./graph.mjs").Chunk} Chunk */

/** Modules by the library they are of; the ones that the first map must not wait for are `LATER`. */
const MAPLIBRE = /^node_modules\/maplibre-gl\//;
export const LATER = /^node_modules\/(@deck\.gl|@luma\.gl|@turf|flatbush)\//;

/** Lazy parts that the first screen asks for at once: the mode that opens it and the words of its language. */
const AT_ONCE = /^src\/(modes\/explore|i18n)\//;

/**
 * What is loaded until the outlines are drawn, read from the graph of the build.
 * @param {readonly Chunk[]} graph
 * @returns {{ shell: readonly Chunk[], map: readonly Chunk[], worker: readonly Chunk[] }} no file stands in two of them
 */
export function untilFirstMap(graph) {
  const page = graph.filter((chunk) => !chunk.worker);
  const entries = page.filter((chunk) => chunk.entry);
  const shell = withLazy(page, withImports(page, entries), (chunk) => AT_ONCE.test(chunk.facade ?? ""));
  const drawn = withLazy(page, shell, (chunk) => withImports(page, [chunk]).some(isMapLibre));
  return {
    shell,
    map: drawn.filter((chunk) => !shell.includes(chunk)),
    worker: graph.filter((chunk) => chunk.worker && isMapLibre(chunk)),
  };
}

function isMapLibre(/** @type {Chunk} */ chunk) {
  return chunk.modules.some((id) => MAPLIBRE.test(id));
}

/**
 * The chunks, the lazy ones among their wishes that are wanted now, and so on until nothing is added.
 * @returns {readonly Chunk[]}
 */
function withLazy(
  /** @type {readonly Chunk[]} */ page,
  /** @type {readonly Chunk[]} */ chunks,
  /** @type {(chunk: Chunk) => boolean} */ wanted,
) {
  const lazy = page.filter((chunk) => chunks.some((from) => from.lazy.includes(chunk.file)) && wanted(chunk));
  const more = withImports(page, [...chunks, ...lazy]);
  return more.length === chunks.length ? chunks : withLazy(page, more, wanted);
}

/** The chunks and all that they import, directly or not. @returns {readonly Chunk[]} */
function withImports(/** @type {readonly Chunk[]} */ page, /** @type {readonly Chunk[]} */ chunks) {
  const files = new Set(chunks.flatMap((chunk) => [chunk.file, ...chunk.imports]));
  const more = page.filter((chunk) => files.has(chunk.file));
  return more.length === chunks.length ? chunks : withImports(page, more);
}
