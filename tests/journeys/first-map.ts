import type { Page } from "playwright-core";

const MARK = "first-map";

/** Lets a page that is not yet opened write down the moment when its map first comes to rest. */
export function watchFirstMap(page: Page): Promise<unknown> {
  return page.addInitScript(markFirstMap, MARK);
}

/** Waits for the first map. @returns milliseconds from the beginning of the navigation */
export async function firstMap(page: Page): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK);
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, MARK);
}

/** Whether the first map is drawn by now; a page that is still on its way has none. */
export async function hasFirstMap(page: Page): Promise<boolean> {
  if (page.url() === "about:blank") return false;
  return page.evaluate((mark) => performance.getEntriesByName(mark).length > 0, MARK);
}

/** Runs inside the page, before its own script. */
function markFirstMap(mark: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-map-state="idle"]') === null) return;
    observer.disconnect();
    performance.mark(mark);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-map-state"],
  });
}
