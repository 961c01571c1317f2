import type { Browser, BrowserContext, Page } from "playwright-core";
import { launch, openWindow } from "../tests/journeys/browser";

/** The Chromium that the bench was started with. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM === undefined)
    throw new Error("bench: got no CHROMIUM, wanted the path of a browser: npm run bench");
  return launch(CHROMIUM, more);
}

/** Runs something in a fresh window and closes it. */
export async function inWindow<T>(
  browser: Browser,
  does: (page: Page, window: BrowserContext) => Promise<T>,
): Promise<T> {
  const window = await openWindow(browser, {});
  try {
    return await does(await window.newPage(), window);
  } finally {
    await window.close();
  }
}
