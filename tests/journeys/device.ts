import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { serveVersion } from "../../.ci/pack/server.mjs";
import { KIOSK_RANGES } from "../../src/domain/kiosk-settings";
import { sealed } from "../../src/exchange/check-package";
import { launch, openWindow } from "./browser";
import { type Visitor, visitorOf } from "./visitor";
import { watch } from "./watch";

const SCREEN = "?mode=kiosk";
/** Where on its server the app stands: any folder must do. */
const FOLDER = "some/folder/";
const LONG = 120_000;
/** For servers that can send them: this one cannot. */
const TWIN = /\.(br|gz)$/;

/** A device with a public screen: a version in a folder, the server that is packed with it, and a window. */
export interface Device {
  /** The folder of the app on the disk of its server, and its address. */
  readonly app: string;
  readonly home: string;
  /** Opens the screen in a fresh page and waits until its map is drawn. */
  screen(link?: string): Promise<Visitor>;
  /** The cable is out: neither the server nor anybody else is to be reached. */
  unplug(): Promise<void>;
}

let browser: ReturnType<typeof launch> | undefined;
afterAll(async () => {
  await (await browser)?.close();
});

/** A journey on a device of its own. It fails on errors of the page and on requests that leave the device. */
export function onDevice(
  name: string,
  does: (device: Device) => Promise<void>,
  mayFail: readonly RegExp[] = [],
): void {
  test(name, { timeout: 4 * LONG }, async () => {
    browser ??= launch(inject("chromium"));
    const version = await mkdtemp(join(tmpdir(), "device-"));
    const app = join(version, "app", FOLDER);
    await mkdir(app, { recursive: true });
    await cp("dist", app, { recursive: true, filter: (path) => !TWIN.test(path) });
    await isPatient(app);
    await writeFile(join(version, "headers.json"), "{}");
    const window = await openWindow(await browser, { viewport: "phone", touch: true });
    const server = await serveVersion(version);
    const seen: ReturnType<typeof watch>[] = [];
    try {
      await does(deviceOf(window, app, server, seen));
      const errors = seen.flatMap((one) => one.errors);
      expect(errors.filter((error) => !mayFail.some((words) => words.test(error)))).toEqual([]);
      expect(seen.flatMap(({ strangers }) => strangers)).toEqual([]);
    } finally {
      await window.close();
      await server.close();
      await rm(version, { recursive: true });
    }
  });
}

function deviceOf(
  window: BrowserContext,
  app: string,
  { url, close }: Awaited<ReturnType<typeof serveVersion>>,
  seen: ReturnType<typeof watch>[],
): Device {
  const home = new URL(FOLDER, url).href;
  return {
    ...{ app, home },
    screen: async (link = SCREEN) => {
      const page = await window.newPage();
      seen.push(watch(page, home));
      page.setDefaultTimeout(LONG);
      await page.clock.install();
      const visitor = visitorOf(page, home);
      await visitor.opens(link);
      await isDrawn(page);
      return visitor;
    },
    unplug: async () => {
      await window.setOffline(true);
      await close();
    },
  };
}

/** The clock is hurried, and the reckoning is not: a screen that waits half a minute for it would think that it hangs. */
async function isPatient(app: string): Promise<void> {
  await rewrite(join(app, "geodata/kiosk.json"), (text) => {
    const patient = text.replace(/"workerSeconds": \d+/, `"workerSeconds": ${KIOSK_RANGES.workerSeconds[1]}`);
    return patient.replace(/"reloadHour": \d+/, '"reloadHour": null');
  });
  await seal(app, ["kiosk.json"]);
}

/** The map is drawn; the tour may go on meanwhile. */
export async function isDrawn(page: Page): Promise<void> {
  await page.locator('[data-map-state="idle"]').waitFor({ state: "attached", timeout: LONG });
}

/** Waits until a whole version is on the device. */
export async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Nobody is there for some minutes. */
export async function minutesPass(page: Page, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await page.clock.fastForward(61_000);
    // What was set off by then is done by workers that know no such clock.
    await new Promise((over) => setTimeout(over, 300));
    await expect.poll(() => isStirring(page).catch(() => true), { timeout: LONG }).toBe(false);
  }
}

/** Whether there is a map that is still being drawn. A page that has none, or another page in its place, waits for nothing. */
const isStirring = async (page: Page): Promise<boolean> =>
  (await page.locator('[data-map-state]:not([data-map-state="idle"])').count()) > 0;

/** Lets minutes pass without anybody there until the page says some words in its title or its health. */
export async function comesToSay(page: Page, words: RegExp): Promise<void> {
  const said = async () => {
    await minutesPass(page, 1);
    const health = page.locator("#health");
    return `${await page.title()} ${(await health.count()) > 0 ? await health.textContent() : ""}`;
  };
  // The page may load itself anew meanwhile.
  await expect.poll(() => said().catch(() => ""), { timeout: LONG, interval: 500 }).toMatch(words);
}

/** Waits for words in the title. */
export async function titled(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.title().catch(() => ""), { timeout: LONG }).toMatch(words);
}

/** Changes a file of the version on the server. */
export async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

/** Writes the sums of the city's files into its package, as who publishes new data does. */
export async function seal(app: string, files: readonly string[]): Promise<void> {
  const place = join(app, "geodata/datapackage.json");
  const bytes = await Promise.all(
    files.map(async (file) => [file, new Uint8Array(await readFile(join(app, "geodata", file)))] as const),
  );
  const text = await sealed(new Map(bytes), await readFile(place, "utf8"));
  if (!text.ok) throw new Error("The package could not be sealed");
  await writeFile(place, text.value);
}
