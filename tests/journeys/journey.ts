import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { serve } from "../../.ci/serve.mjs";
import { isThisCity } from "../fixtures/this-city";
import { type Circumstances, launch, openWindow, withoutWebgl } from "./browser";
import { type Visitor, visitorOf } from "./visitor";
import { type Watch, watch } from "./watch";

export interface Setting extends Circumstances {
  /** A folder with another city's data, or with broken ones. */
  readonly geodata?: string;
  /** Where on the server the app stands, with a slash at both ends. */
  readonly folder?: string;
  /** Words that errors of the page may hold, where the journey is about an error. */
  readonly mayFail?: readonly RegExp[];
  /**
   * Goes on in the page of the journey before it that says so too, as somebody goes from one thing to the next by a link: for
   * journeys on the data of the build that say where they begin, and to which it is all one what the one before left.
   */
  readonly follows?: true;
}

export const FOLLOWS: Setting = { follows: true };

/** One browser for the journeys of a file; each has its own window, but those that follow one another. */
let browser: Promise<Browser> | undefined;
let followed: Walk | null = null;
afterAll(async () => {
  await (await browser)?.close();
});

/**
 * One thing that a visitor does, in the real browser on the built app. Beside what it says itself, every journey fails
 * on an error in the page, a breach of the page's security policy, or a request that leaves the device.
 */
export function journey(name: string, setting: Setting, does: (visitor: Visitor) => Promise<void>): void {
  // Journeys on the data of the build use the words of its city.
  test.runIf(isThisCity || setting.geodata !== undefined)(name, async () => {
    const own = setting.geodata !== undefined || setting.folder !== undefined;
    const served = own ? await serve({ root: "dist", ...setting }) : undefined;
    try {
      await walk(served?.url ?? inject("app"), setting, does, name);
    } finally {
      await served?.close();
    }
  });
}

interface Walk {
  readonly page: Page;
  readonly seen: Watch;
}

async function walk(home: string, setting: Setting, does: (visitor: Visitor) => Promise<void>, name: string) {
  const { page, seen } = (setting.follows && followed) || (await begin(home, setting));
  if (setting.follows) followed = null;
  const before = seen.errors.length;
  try {
    await does(visitorOf(page, home));
    const errors = seen.errors
      .slice(before)
      .filter((error) => !setting.mayFail?.some((words) => words.test(error)));
    expect({ errors, strangers: seen.strangers }).toEqual({ errors: [], strangers: [] });
    if (setting.follows) followed = { page, seen };
  } catch (error) {
    console.error(`${name}: ${await keepPicture(page, name)}\n${seen.errors.join("\n")}`);
    throw error;
  } finally {
    if (followed?.page !== page) await page.context().close();
  }
}

async function begin(home: string, setting: Setting): Promise<Walk> {
  browser ??= launch(inject("chromium"));
  const window = await openWindow(await browser, setting);
  const page = await window.newPage();
  const seen = watch(page, home);
  if (setting.webgl === false) await withoutWebgl(page);
  return { page, seen };
}

/** Saves what the page looked like, outside the project. */
async function keepPicture(page: Page, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "journey-"));
  const path = join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, "-")}.png`);
  return page.screenshot({ path, timeout: 10_000 }).then(
    () => `the page at that moment: ${path}`,
    (error: Error) => `no picture of the page: ${error.message}`,
  );
}
