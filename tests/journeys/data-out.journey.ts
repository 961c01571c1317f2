import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { expect } from "vitest";
import { coming } from "../../src/i18n/it/data/coming";
import { desk } from "../../src/i18n/it/data/desk";
import { going } from "../../src/i18n/it/data/going";
import { ui } from "../../src/i18n/it/ui";
import { rgba } from "../../src/theme/colour";
import { LOOKS } from "../../src/theme/look";
import { FOLLOWS, journey } from "./journey";
import { openPicture, type Picture } from "./picture";
import { keepNobodyOut } from "./screens";
import { holdSqlite } from "./sqlite";
import type { Visitor } from "./visitor";

const OUT = "#v=1&l=it&o=data&b=out";
/** Drawn in software, on two cores. */
const LONG = 90_000;

/** The file that a press of a button leads to. */
async function saved({ page }: Visitor, button: string): Promise<{ name: string; bytes: Buffer }> {
  const one = page.getByRole("button", { name: button, exact: true });
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll("button")].some(
        ({ textContent, ariaDisabled }) => textContent === words && ariaDisabled !== "true",
      ),
    button,
    { timeout: LONG },
  );
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: LONG }), one.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

journey("figures are saved as Italian CSV and read back", FOLLOWS, async (visitor) => {
  await visitor.opens(OUT);
  const { name, bytes } = await saved(visitor, going.save.figures);
  expect(name).toMatch(/^torino-\d{4}-\d\d-\d\d-.*\.zip$/);
  const files = unzipSync(bytes);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files["municipalities.csv"]);
  expect(text.startsWith("\ufeff")).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1).trim(), { delimiter: ";" });
  expect(data).toHaveLength(39);
  expect(data[1]?.[0]).toMatch(/^\d{6}$/);
  expect(data.slice(1).every((row) => /^\d+,\d+$|^\d+$/.test(row[6] ?? ""))).toBe(true);
  expect(new TextDecoder().decode(files["about.csv"])).toContain("Proposta di lavoro");
  await visitor.hears(name);
});

journey("a table is taken away as a sheet with numbers as numbers", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=it&a=table");
  await visitor.presses(ui.takeAway);
  expect(visitor.address()).toContain("o=data");
  const { page } = visitor;
  await page.getByLabel(going.format).selectOption("xlsx");
  const { name, bytes } = await saved(visitor, going.save.figures);
  expect(name).toMatch(/\.xlsx$/);
  const rows = await readSheet(bytes);
  expect(rows).toHaveLength(39);
  expect(rows.slice(1).every((row) => typeof row[6] === "number")).toBe(true);
});

journey("a GeoPackage is given up while it is written, then saved, and opened again", {}, async (visitor) => {
  const { page } = visitor;
  const held = await holdSqlite(page);
  await visitor.opens(OUT);
  await page.getByLabel(going.format).selectOption("geopackage");
  const save = page.getByRole("button", { name: going.save.figures, exact: true });
  await expect.poll(() => save.getAttribute("aria-disabled"), { timeout: LONG }).not.toBe("true");
  await save.click();
  await held.asked;
  await visitor.hears(going.save.writing);
  await visitor.presses(going.save.cancel);
  await visitor.readsNo(going.save.writing);
  await held.letGo();
  const { name, bytes } = await saved(visitor, going.save.figures);
  expect(name).toMatch(/\.gpkg$/);
  await visitor.presses(desk.door.in);
  await visitor.gives(coming.open.choose, {
    name,
    mimeType: "application/geopackage+sqlite3",
    buffer: bytes,
  });
  // Its tables without places come first in the file, and do not hide what has them.
  await visitor.reads(/GeoPackage · 38 righe/);
  await visitor.reads(/WGS 84 \(EPSG:4326\)/);
});

journey("the map is saved as a picture that is not empty and twice as sharp", {}, async (visitor) => {
  await visitor.opens(OUT);
  await visitor.seesTheMap();
  const map = await visitor.page.locator("[data-map-state]").boundingBox();
  const before = await visitor.shown();
  const { bytes } = await saved(visitor, going.picture.save);
  const picture = await openPicture(visitor.page, bytes);
  expect(picture.colours).toBeGreaterThan(200);
  expect(picture.width).toBeGreaterThan(2 * (map?.width ?? Number.NaN));
  expect(picture.height).toBeGreaterThan(2 * (map?.height ?? Number.NaN));
  // Above the legend: the signs that deck.gl draws over the ground.
  for (const slot of [1, 2] as const)
    expect(pixelsOf(LOOKS.day.slots[slot], picture, 2 * (map?.height ?? 0))).toBeGreaterThan(500);
  await visitor.seesTheMap();
  expect(await visitor.shown()).toEqual(before);
  const canvas = visitor.page.locator("[data-map-state] canvas").first();
  expect(await canvas.evaluate((one) => (one instanceof HTMLCanvasElement ? one.width : 0))).toBe(map?.width);
});

/** How many pixels have that very colour, as far down as that. */
function pixelsOf(colour: string, { width, at }: Picture, height: number): number {
  const [red, green, blue] = rgba(colour);
  let count = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [r, g, b] = at(x, y);
      if (r === red && g === green && b === blue) count += 1;
    }
  return count;
}

journey("the map is saved as a drawing that stands alone", FOLLOWS, async (visitor) => {
  await visitor.opens(OUT);
  const { name, bytes } = await saved(visitor, going.drawing.save);
  expect(name).toMatch(/\.svg$/);
  const faults = await visitor.page.evaluate((svg) => {
    const read = new DOMParser().parseFromString(svg, "image/svg+xml");
    const foreign = [...read.querySelectorAll("script, style, image, foreignObject, parsererror")];
    return { foreign: foreign.map(({ tagName }) => tagName), paths: read.querySelectorAll("path").length };
  }, bytes.toString("utf8"));
  expect(faults.foreign).toEqual([]);
  expect(faults.paths).toBeGreaterThan(20);
  expect(bytes.toString("utf8")).not.toContain("var(--");
});

journey("a chart is saved as a drawing with its words", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=it&a=overlaps");
  const { page } = visitor;
  const button = page.getByRole("button", { name: ui.chart.save }).first();
  await button.waitFor({ timeout: LONG });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toMatch(/<svg[^>]* viewBox="0 0 /);
  expect(svg).not.toMatch(/var\(--|class=|<script/);
  expect(svg).toContain("</text>");
});

journey("all the work is saved, and a fresh window shows the same screen", {}, async (visitor) => {
  await visitor.opens(`${OUT}&t=open&u=z2&g=density`);
  const { name, bytes } = await saved(visitor, going.whole.save);
  const { hash } = new URL(visitor.address());
  const figures = await stateOf(visitor);
  await visitor.page.evaluate(() => localStorage.clear());
  await visitor.opens(OUT);
  await visitor.page.reload();
  expect(new URL(visitor.address()).hash).not.toBe(hash);
  await visitor.page.getByRole("button", { name: going.whole.open }).waitFor();
  const [chooser] = await Promise.all([
    visitor.page.waitForEvent("filechooser"),
    visitor.presses(going.whole.open),
  ]);
  await chooser.setFiles({ name, mimeType: "application/geo+json", buffer: bytes });
  await visitor.hears(name);
  expect(new URL(visitor.address()).hash).toBe(hash);
  expect(await stateOf(visitor)).toEqual(figures);
});

/** What the list of things to take away says of the overlaps and of the municipalities, once it is worked out. */
async function stateOf({ page }: Visitor): Promise<(string | null)[]> {
  const rows = page.locator("fieldset label").getByText(/^\d+ righ/);
  await rows.nth(3).waitFor({ timeout: LONG });
  return page.locator("fieldset label").allTextContents();
}

journey("another file is refused in words, and nothing changes", {}, async (visitor) => {
  await visitor.opens(OUT);
  await visitor.page.getByRole("button", { name: going.whole.open }).waitFor({ timeout: LONG });
  const [chooser] = await Promise.all([
    visitor.page.waitForEvent("filechooser"),
    visitor.presses(going.whole.open),
  ]);
  await chooser.setFiles({ name: "x.geojson", mimeType: "application/geo+json", buffer: Buffer.from("{") });
  await visitor.reads(going.whole.refused.replace("{{name}}", "x.geojson"));
  expect(visitor.address()).toContain(OUT);
});

keepNobodyOut("the way out of the data desk", [["out", OUT, going.save.figures]]);
