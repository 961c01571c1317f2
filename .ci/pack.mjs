import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { policyIn } from "./build/policy.mjs";
import { open } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";

/**
 * Writes one folder for a USB stick: the built app with its data, a server for one device, what starts, watches and updates it, and the
 * checksum of every file.
 *   npm run pack                    into pack/
 *   npm run pack -- path/to/folder  elsewhere; what is there is replaced
 *   npm run pack -- --built         takes dist/ as it is
 *   npm run pack -- --node          with the Node that runs this, for a device of the same kind that has none
 */
const SUMS = "SHA256SUMS";
const OWN = ["server.mjs", "start.sh", "update.sh", "kiosk.service"];
const WATCHING = ["watchdog.mjs", "watchdog-pulse.mjs"];
/** For servers that can send them, and notes of the build. */
const LEFT = /(\.br|\.gz|\/\.vite)$/;

await open(async () => {
  const words = process.argv.slice(2);
  const target = resolve(words.find((word) => !word.startsWith("--")) ?? "pack");
  if (!words.includes("--built")) await buildApp();
  const city = JSON.parse(await readFile("dist/geodata/city.json", "utf8"));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp("dist", join(target, "app"), { recursive: true, filter: (path) => !LEFT.test(path) });
  for (const file of OWN) await cp(join(".ci/pack", file), join(target, file));
  for (const file of WATCHING) await cp(join("docs", file), join(target, file));
  await cp("docs/kiosk.md", join(target, "README.md"));
  await cp("LICENSE", join(target, "LICENSE"));
  await writeFile(join(target, "headers.json"), await headers());
  if (words.includes("--node")) await cp(process.execPath, join(target, "bin/node"));
  const files = await seal(target);
  const kept = (await bytesIn(join(target, "app"))) / 1e6;
  console.log(`${city.name.it}: ${files} files in ${target}`);
  console.log(`A screen keeps ${kept.toFixed(1)} MB of app and data on its device, each version.`);
});

async function buildApp() {
  await ensureInstalled();
  const { build } = await import("vite");
  await build({ logLevel: "warn" });
}

/** What the server says with every file: the page's own policy, and that nobody may hold it in a frame. */
async function headers() {
  const rule = policyIn(await readFile("dist/index.html", "utf8"));
  if (rule === undefined) throw new Error("dist/index.html has no security policy: build it first.");
  const said = {
    "Content-Security-Policy": `${rule}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

async function bytesIn(/** @type {string} */ folder) {
  const sizes = (await filesIn(folder)).map(async (file) => (await stat(file)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function filesIn(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Writes the sums in the form that `sha256sum --check` reads. @returns {Promise<number>} how many files there are */
async function seal(/** @type {string} */ folder) {
  const files = await filesIn(folder);
  const lines = files.map(async (file) => {
    const sum = createHash("sha256").update(await readFile(file));
    return `${sum.digest("hex")}  ./${file.slice(folder.length + 1)}\n`;
  });
  await writeFile(join(folder, SUMS), (await Promise.all(lines)).sort().join(""));
  return files.length;
}
