import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { addedBy, LATER, untilFirstMap } from "./build/first-map.mjs";
import { readGraph } from "./build/graph.mjs";
import { open } from "./command.mjs";

/** @typedef {import("./build/graph.mjs").Chunk} Chunk */
/** @typedef {{ what: string, bytes: number, most?: number }} Line */

const KB = 1024;
/** @type {import("vite").InlineConfig} */
const WITHOUT_CONFIG = { configFile: false, logLevel: "error" };

await open(async () => {
  const graph = await readGraph();
  const path = untilFirstMap(graph);
  const plan = addedBy(graph, /^src\/(modes\/plan\/(?!readings\/about\.ts)|exchange\/load-plan\.ts)/);
  const read = addedBy(graph, /^src\/modes\/plan\/readings\/about\.ts/);
  const about = read.filter((chunk) => !plan.includes(chunk));
  const chunks = [...path.shell, ...path.map, ...path.worker];
  const shell = await weigh(path.shell.map(({ file }) => file));
  const styles = await weigh([...new Set(chunks.flatMap(({ css }) => css))]);
  const map = await weigh(path.map.map(({ file }) => file));
  const worker = await weigh(path.worker.map(({ file }) => file));
  const lines = [
    { what: "shell, JavaScript", bytes: shell, most: 180 * KB },
    { what: "styles", bytes: styles },
    { what: "map, JavaScript", bytes: map },
    { what: "map's worker", bytes: worker },
    {
      what: "until the outlines are drawn, JavaScript and CSS",
      bytes: shell + styles + map + worker,
      most: 680 * KB,
    },
    {
      what: "until the outlines are drawn, geodata",
      bytes: await weigh(await firstGeodata()),
      most: 80 * KB,
    },
    {
      what: "the plan and its pages, JavaScript, when opened",
      bytes: await weigh(plan.map(({ file }) => file)),
      most: 60 * KB,
    },
    {
      what: "the pages about the map beside these, JavaScript, when one is read",
      bytes: await weigh(about.map(({ file }) => file)),
      most: 30 * KB,
    },
  ];
  for (const line of lines) console.log(worded(line));
  const faults = [
    ...lines.filter(isOver).map(({ what }) => `Over budget: ${what}`),
    ...misplaced({ ...path, plan, about }, chunks),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
});

function isOver(/** @type {Line} */ { bytes, most }) {
  return most !== undefined && bytes > most;
}

function worded(/** @type {Line} */ { what, bytes, most }) {
  const limit = most === undefined ? "" : ` of ${most / KB}`;
  return `${(bytes / KB).toFixed(1).padStart(7)}${limit.padEnd(7)} KB gzip  ${what}`;
}

/** What must not be on the way, and what must: a path without a map would keep any budget. */
function misplaced(
  /** @type {ReturnType<typeof untilFirstMap> & { plan: readonly Chunk[], about: readonly Chunk[] }} */ {
    shell,
    map,
    worker,
    plan,
    about,
  },
  /** @type {readonly Chunk[]} */ chunks,
) {
  const early = chunks.flatMap(({ file, modules }) =>
    modules.filter((id) => LATER.test(id)).map((id) => `Too early: ${id} in ${file}`),
  );
  const missing = Object.entries({ shell, map, worker, plan, about }).filter(([, part]) => part.length === 0);
  return [...early, ...missing.map(([part]) => `Not found in the build: ${part}`)];
}

/** The files of geodata that the first map waits for, as the app itself names them. */
async function firstGeodata() {
  const { module: reading } = await runnerImport(resolve("src/exchange/read-geodata.ts"), WITHOUT_CONFIG);
  const { module: names } = await runnerImport(resolve("src/exchange/names.ts"), WITHOUT_CONFIG);
  const city = JSON.parse(await readFile("dist/geodata/city.json", "utf8"));
  const files = [names.CITY_FILE, names.PACKAGE_FILE, ...reading.firstFiles(city)];
  return files.map((file) => join("geodata", file));
}

/** Bytes of files of the build, each packed by itself as a server sends it. @param {readonly string[]} files */
async function weigh(files) {
  const sizes = files.map(async (file) => gzipSync(await readFile(join("dist", file)), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
