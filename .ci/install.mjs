import { readFile } from "node:fs/promises";
import { run } from "./command.mjs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/**
 * Installs what package-lock.json locks, unless node_modules already holds just that.
 * Uses nothing but Node itself: it runs before anything is installed.
 */
export async function ensureInstalled() {
  const wanted = await packagesOf("package-lock.json");
  const got = await packagesOf("node_modules/.package-lock.json").catch(() => undefined);
  if (got !== undefined && holds(got, wanted)) return;
  console.log("Installing what is locked …");
  const { code, output } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0)
    throw new Error(`${output}\nThe packages could not be installed: npm ci ended with ${code}.`);
}

/** @returns {Promise<Record<string, Locked>>} */
async function packagesOf(/** @type {string} */ lockFile) {
  return JSON.parse(await readFile(lockFile, "utf8")).packages;
}

/**
 * What is optional depends on the system, so it may be missing, but it may not be another version.
 * @param {Record<string, Locked>} got
 * @param {Record<string, Locked>} wanted
 */
export function holds(got, wanted) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === "") return true;
    const mayMiss = optional === true || devOptional === true || peer === true;
    const installed = got[path];
    return installed === undefined ? mayMiss : installed.version === version;
  });
}
