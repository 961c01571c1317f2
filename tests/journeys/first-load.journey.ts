import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { untilFirstMap } from "../../.ci/build/first-map.mjs";
import { readGraph } from "../../.ci/build/graph.mjs";
import { journey } from "./journey";
import type { Visitor } from "./visitor";

const KB = 1024;
const MARK = "first-map";

/** The files that are asked for before the map first comes to rest, as paths from the app's address. */
async function askedUntilFirstMap({ page, opens, address }: Visitor): Promise<string[]> {
  const early = new Set<string>();
  await page.addInitScript(markFirstMap, MARK);
  // Each request is held until the page has said whether its map is drawn. Clocks of browser and page would not do:
  // what the drawn map sets off is asked for within a millisecond.
  await page.context().route("**", async (route) => {
    if (!(await isDrawn(page))) early.add(route.request().url());
    await route.continue();
  });
  await opens();
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK);
  await page.context().unrouteAll({ behavior: "wait" });
  const home = address().split(/[?#]/)[0] ?? "";
  return [...early].filter((url) => url.startsWith(home)).map((url) => url.slice(home.length));
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

/** A page that is still on its way here has no map. */
function isDrawn(page: Page): Promise<boolean> {
  if (page.url() === "about:blank") return Promise.resolve(false);
  return page.evaluate((mark) => performance.getEntriesByName(mark).length > 0, MARK);
}

/** Bytes of built files, each packed by itself. */
async function weigh(paths: readonly string[]): Promise<number> {
  const sizes = paths.map(async (path) => gzipSync(await readFile(`dist/${path}`), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

journey("nothing but the counted files is loaded until the municipalities are drawn", {}, async (visitor) => {
  const asked = await askedUntilFirstMap(visitor);
  const code = asked.filter((path) => /\.(js|css)$/.test(path));
  const path = untilFirstMap(await readGraph());
  const chunks = [...path.shell, ...path.map, ...path.worker];
  const counted = new Set(chunks.flatMap(({ file, css }) => [file, ...css]));
  expect(code.filter((file) => !counted.has(file))).toEqual([]);
  expect(code).toEqual(expect.arrayContaining(path.worker.map(({ file }) => file)));
  expect(await weigh(code)).toBeLessThanOrEqual(680 * KB);
});

journey("the data of the first map are light", {}, async (visitor) => {
  const asked = await askedUntilFirstMap(visitor);
  const data = asked.filter((path) => path.startsWith("geodata/"));
  expect(data).toContain("geodata/city.json");
  expect(await weigh(data)).toBeLessThanOrEqual(80 * KB);
});
