import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { newCity } from "../../src/exchange/new-city/new-city";
import { common } from "../../src/i18n/en/common";
import { data } from "../../src/i18n/en/data";
import { whole } from "../fixtures/city-on-disk";
import { journey } from "./journey";

const TINY = "tests/fixtures/tiny-city";

/** Lets a folder of this machine stand at a path of the app's own server. */
async function putAt(page: Page, path: string, folder: string): Promise<void> {
  await page.route(`**${path}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.split(path)[1] ?? "";
    const files = await readdir(folder, { recursive: true });
    if (!files.includes(name)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: "application/json", body: await readFile(join(folder, name)) });
  });
}

journey(
  "the address names another city, which opens without a build, in a language of its own",
  {},
  async (visitor) => {
    await putAt(visitor.page, "/cities/tiny/", TINY);
    await visitor.opens("?data=cities/tiny#v=1&l=fr");
    await visitor.seesTheMap();
    await visitor.reads("Île Minime");
    expect(visitor.address()).toContain("?data=cities/tiny");
  },
);

/** Three landings in the ocean, as the island's office would write them. */
const LANDINGS = [
  "name,lon,lat,status,number",
  "North,-25.06,-35.02,planned,1",
  "South,-25.04,-35.08,planned,2",
];

journey(
  "a city of a language of its own goes through all the app: exploring, planning, files, and the public screen",
  { geodata: TINY, touch: true },
  async (visitor) => {
    const { page } = visitor;
    await visitor.opens("#v=1&l=fr");
    await visitor.seesTheMap();
    await visitor.reads("Île Minime");
    await visitor.reads("Abri");
    await visitor.readsNo(common.mode.plan);
    await visitor.presses(common.mode.planner);
    await visitor.reads("residents reached by at least one pilot");
    await visitor.seesTheMap();
    await visitor.presses(common.mode.data);
    const csv = Buffer.from(LANDINGS.join("\n"));
    await visitor.gives(data.coming.open.choose, { name: "landings.csv", mimeType: "text/csv", buffer: csv });
    await visitor.presses(data.coming.take.now);
    await visitor.reads(/2 pilots in place of the city/);
    await visitor.presses(data.desk.door.out);
    await visitor.reads(data.going.save.figures);
    await visitor.presses(data.desk.door.in);
    await visitor.presses(data.own.putAllBack);
    await visitor.opens("?mode=kiosk#v=1&l=fr");
    await page.locator('[data-phase="touring"]').waitFor({ timeout: 60_000 });
    await visitor.reads("Voici l’île.");
    await visitor.seesTheMap();
  },
);

journey("data of a server that was not listed are refused with the reason", {}, async (visitor) => {
  await visitor.opens("?data=https%3A%2F%2Fdata.example.org%2Fcity%2F");
  await visitor.reads(/https:\/\/data\.example\.org/);
  await visitor.reads(/elencati quando è stata costruita/);
});

/** A city to begin with, on this machine's disk. */
async function begun(wish: { strategies: number; zones: boolean; pilots: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "city-"));
  const files = whole(await newCity({ id: "new-town", name: "New Town", ...wish }));
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

const bare = await begun({ strategies: 1, zones: false, pilots: false });
journey("a city with one strategy, without zones and pilots opens", { geodata: bare }, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  await visitor.reads("New Town");
  await visitor.readsNo(/Pianifica|zone omogenee/);
});

const full = await begun({ strategies: 6, zones: true, pilots: true });
journey(
  "a city with six strategies opens, and its pilots can be planned",
  { geodata: full },
  async (visitor) => {
    await visitor.opens("#v=1&l=en&o=planner");
    await visitor.seesTheMap();
    await visitor.reads("Strategy 6");
    await visitor.reads(/Pilots/);
  },
);

/** A page of the same server that holds the map in a frame and keeps what it is told. */
const HOST = `<!doctype html><title>Host</title>
<iframe src="./?embed=1#v=1&l=en" style="width:100%;height:700px"></iframe>
<script>
  window.told = [];
  addEventListener("message", ({ data }) => window.told.push(data));
  window.ask = (question) =>
    document.querySelector("iframe").contentWindow.postMessage({ app: "strategic-plan-map/1", ...question }, location.origin);
</script>`;

journey("inside another page the map opens what that page asks for", {}, async ({ page, opens }) => {
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: HOST }));
  await opens("host.html");
  const frame = page.frameLocator("iframe");
  await page.waitForFunction("told.some(({ tell }) => tell === 'ready')");
  await page.evaluate("ask({ ask: 'open', id: 3, link: 'v=1&l=en&w=privacy' })");
  await frame.getByRole("heading", { name: "Privacy" }).waitFor();
  await page.waitForFunction(
    "told.some(({ tell, id, link }) => tell === 'state' && id === 3 && link.includes('w=privacy'))",
  );
  await frame.getByRole("button", { name: "Open the whole map" }).waitFor();
});
