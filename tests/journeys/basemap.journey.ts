import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zxyToTileId } from "pmtiles";
import { build } from "vite";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serve } from "../../.ci/serve.mjs";
import { LOOKS } from "../../src/theme/look";
import { launch, openWindow } from "./browser";
import type { Picture } from "./picture";
import { smallBasemap, tileAt } from "./small-basemap";
import { visitorOf } from "./visitor";
import { watch } from "./watch";

const ZOOM = 8;
const LONG = 120_000;
const CREDIT = "© Chi ha disegnato la prova";
/** A lake over the whole tile: it is seen wherever the ground is. */
const LAKE = [
  [0, 0],
  [4096, 0],
  [4096, 4096],
  [0, 4096],
] as const;
let place = "";

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "basemap-"));
  const city = JSON.parse(await readFile("geodata/city.json", "utf8"));
  const [west, south, east, north] = city.bounds;
  const { x, y } = tileAt(ZOOM, (west + east) / 2, (south + north) / 2);
  const layers = { water: { kind: "lake", ring: LAKE } };
  const file = smallBasemap(
    { zoom: ZOOM, x, y, layers },
    `<a href="#">${CREDIT}</a>`,
    zxyToTileId(ZOOM, x, y),
  );
  await cp("public", join(place, "public"), { recursive: true });
  await mkdir(join(place, "public/basemap"), { recursive: true });
  await writeFile(join(place, "public/basemap/basemap.pmtiles"), file);
  await build({
    logLevel: "error",
    publicDir: join(place, "public"),
    build: { outDir: join(place, "dist"), emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
}, LONG);
afterAll(() => rm(place, { recursive: true }));

/** How much of a picture has a colour. */
function shareOf(picture: Picture, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let [found, all] = [0, 0];
  for (let x = 0; x < picture.width; x += 5)
    for (let y = 0; y < picture.height; y += 5) {
      const pixel = picture.at(x, y);
      all += 1;
      if (pixel[0] === red && pixel[1] === green && pixel[2] === blue) found += 1;
    }
  return found / all;
}

test("a basemap that is dropped in is drawn under everything of ours, and says whose it is", {
  timeout: LONG,
}, async () => {
  const browser = await launch(inject("chromium"));
  const { url, close } = await serve({ root: join(place, "dist") });
  try {
    const page = await (await openWindow(browser, {})).newPage();
    page.setDefaultTimeout(LONG);
    const { errors, strangers } = watch(page, url);
    // It comes late, so that the map is seen without it first: that it is there is no matter of chance.
    let letCome = () => {};
    const mayCome = new Promise<void>((come) => {
      letCome = come;
    });
    await page.route("**/basemap.pmtiles", (route) => mayCome.then(() => route.continue()));
    const visitor = visitorOf(page, url);
    await visitor.opens();
    await visitor.seesTheMap();
    const water = async () => shareOf(await visitor.picture(), LOOKS.day.water);
    expect(await water()).toBeLessThan(0.1);
    letCome();
    await expect.poll(water, { timeout: LONG, interval: 1000 }).toBeGreaterThan(0.2);
    await visitor.reads(CREDIT);
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  } finally {
    await browser.close();
    await close();
  }
});
