import { access, constants, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "./command.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const WHAT_TO_DO =
  "There is no Chromium and none could be installed: install one (Debian: apt-get install chromium) or set CHROMIUM to the path of one.";

/** The Chromium that `CHROMIUM` names, the system's or Playwright's own. @returns {Promise<string | undefined>} */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") {
    if (await isExecutable(named)) return named;
    throw new Error(`CHROMIUM is set to ${named}, which cannot be run: set it to the path of a Chromium.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin");
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const { chromium } = await import("playwright-core");
  return first([
    ...places,
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ]);
}

/**
 * Finds a Chromium or installs one: the package of Debian, else Playwright's own.
 * @returns {Promise<string>} its path; throws one sentence that says what to do
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  console.log("Installing Chromium …");
  if (await isDebian()) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "chromium"], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const installed = (await findChromium()) ?? (await installPlaywrights());
  if (installed === undefined) throw new Error(WHAT_TO_DO);
  return installed;
}

async function installPlaywrights() {
  await run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  return findChromium();
}

/** Debian itself, as root: on its descendants the package `chromium` is often an empty shell. */
async function isDebian() {
  const system = await readFile("/etc/os-release", "utf8").catch(() => "");
  return process.getuid?.() === 0 && /^ID=debian$/m.test(system);
}

/** @param {readonly string[]} places */
async function first(places) {
  for (const place of places) if (await isExecutable(place)) return place;
  return undefined;
}

function isExecutable(/** @type {string} */ path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
