import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { en } from "../../src/i18n/en";
import { it } from "../../src/i18n/it";
import { journey } from "./journey";

/** A copy of the city's data with one file spoilt. */
async function spoilt(file: string, spoil: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "spoilt-"));
  await cp("geodata", folder, { recursive: true });
  await writeFile(join(folder, file), spoil(await readFile(join(folder, file), "utf8")));
  return folder;
}

journey(
  "without WebGL the lists, cards and figures go on, and the map says so",
  { webgl: false },
  async (visitor) => {
    await visitor.opens();
    await visitor.reads(/Di 1\.558\.028 residenti/);
    expect(await visitor.mapState()).toBe("none");
    await visitor.presses(/Falchera/);
    await visitor.reads(it.explore.site.where);
  },
);

/** What a browser and React write down where code does not come. */
const WITHOUT_CODE = [/ERR_FAILED/, /Failed to fetch dynamically imported module/];

journey(
  "a mode whose code does not come says so, and the map and the other modes go on",
  { mayFail: WITHOUT_CODE },
  async (visitor) => {
    await visitor.opens();
    await visitor.seesTheMap();
    await visitor.page.route(/\.js$/, (route) => route.abort());
    await visitor.presses(it.common.mode.plan);
    await visitor.reads(it.explore.crashed.title);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.presses(it.common.mode.explore);
    await visitor.reads(/Di 1\.558\.028 residenti/);
    await visitor.seesTheMap();
    await visitor.presses(it.common.pages.privacy);
    await visitor.reads(it.explore.crashed.title);
  },
);

journey(
  "help whose code does not come stops nobody's page, and is said to who called it",
  { firstVisit: true, mayFail: WITHOUT_CODE },
  async (visitor) => {
    await visitor.page.route(/help-card.*\.js$/, (route) => route.abort());
    await visitor.opens();
    await visitor.seesTheMap();
    await visitor.page.waitForTimeout(2500);
    await visitor.reads(/Di 1\.558\.028 residenti/);
    await visitor.presses(it.common.help);
    await visitor.reads(/Il suo codice non si è potuto caricare/);
  },
);

journey("a lost graphics context is said and mended by itself", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  await visitor.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("[data-map-state] canvas.maplibregl-canvas");
    const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    lose?.loseContext();
    setTimeout(() => lose?.restoreContext(), 1500);
  });
  await visitor.page.locator('[data-map-state="lost"]').waitFor();
  await visitor.presses(/Falchera/);
  await visitor.reads(it.explore.site.where);
  await visitor.seesTheMap();
});

journey(
  "a wrong file is named with feature and reason in both languages",
  {
    geodata: await spoilt("pilots.geojson", (text) =>
      text
        .replace('"status":"proposed"', '"status":"dreamt"')
        .replace('"status": "proposed"', '"status": "dreamt"'),
    ),
  },
  async (visitor) => {
    await visitor.opens();
    await visitor.reads(it.explore.broken.title);
    await visitor.reads(en.explore.broken.title);
    await visitor.reads("pilots.geojson");
    await visitor.reads(/dreamt/);
    expect(await visitor.barriers()).toEqual([]);
  },
);

journey("another city opens in the same app", { geodata: "tests/fixtures/tiny-city" }, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  await visitor.reads(/Di 1\.000 residenti, censimento 2021/);
  await visitor.presses(it.explore.overview.open);
  await visitor.reads(it.explore.overlaps.matrix);
});
