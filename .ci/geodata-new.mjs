import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { open } from "./command.mjs";

/**
 * Writes the folder of a city to begin with, whole and checked.
 *   npm run geodata:new -- path/to/geodata --id my-city --name "My city"
 *   … --strategies 4    from 1 to 6; 3 without it
 *   … --no-zones        a city without homogeneous zones
 *   … --no-pilots       a city without pilots: nothing to plan with
 */
const HOW = 'npm run geodata:new -- path/to/geodata --id my-city --name "My city"';

await open(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      id: { type: "string" },
      name: { type: "string" },
      strategies: { type: "string", default: "3" },
      zones: { type: "boolean", default: true },
      pilots: { type: "boolean", default: true },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || values.id === undefined || values.name === undefined)
    throw new Error(`Wanted a folder, --id and --name: ${HOW}`);
  if (!/^[a-z0-9-]+$/.test(values.id))
    throw new Error(`An id is lower case letters, digits and hyphens, got ${values.id}`);
  await emptyAt(resolve(folder));
  const { module } = await runnerImport(resolve("src/exchange/new-city/new-city.ts"), {
    configFile: false,
    logLevel: "error",
  });
  const { id, name, zones, pilots } = values;
  const made = await module.newCity({ id, name, strategies: Number(values.strategies), zones, pilots });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  for (const [file, text] of made.value) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`${made.value.size} files in ${folder}. See docs/adopt.md for what to replace, and check with
  npm run geodata:check -- ${folder}`);
});

/** Nothing that is there is written over. */
async function emptyAt(/** @type {string} */ folder) {
  const there = await readdir(folder).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (there.length > 0) throw new Error(`${folder} is not empty: name a new folder.`);
}
