import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { untilFirstMap } from "../../.ci/build/first-map.mjs";
import { readGraph } from "../../.ci/build/graph.mjs";
import { firstMap, hasFirstMap, watchFirstMap } from "./first-map";
import { journey } from "./journey";
import type { Visitor } from "./visitor";

const KB = 1024;

/** The files that are asked for before the map first comes to rest, as paths from the app's address. */
async function askedUntilFirstMap({ page, opens, address }: Visitor): Promise<string[]> {
  const early = new Set<string>();
  await watchFirstMap(page);
  await page.addInitScript(haveMorePatience);
  // Each request is held until the page has said whether its map is drawn. Clocks of browser and page would not do:
  // what the drawn map sets off is asked for within a millisecond.
  await page.context().route("**", async (route) => {
    if (!(await hasFirstMap(page))) early.add(route.request().url());
    await route.continue();
  });
  await opens();
  await firstMap(page);
  await page.context().unrouteAll({ behavior: "wait" });
  const home = address().split(/[?#]/)[0] ?? "";
  return [...early].filter((url) => url.startsWith(home)).map((url) => url.slice(home.length));
}

/** Runs inside the page. On a busy machine the app would not wait for its map any longer, and load beside it what comes after. */
function haveMorePatience(): void {
  const later = window.setTimeout.bind(window);
  const [LONG, MORE] = [5_000, 20];
  const patient = (does: () => void, time = 0) => later(does, time < LONG ? time : MORE * time);
  Object.assign(window, { setTimeout: patient });
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
