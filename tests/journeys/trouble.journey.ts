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
