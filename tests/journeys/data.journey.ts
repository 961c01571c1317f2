import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { it } from "../../src/i18n/it";
import { data } from "../../src/i18n/it/data";
import { UNPACKED, withDirectory, zipOf } from "../exchange/opening/zips";
import { unpacked, written, zipped } from "./given-file";
import { journey } from "./journey";
import { holdSqlite } from "./sqlite";
import type { Visitor } from "./visitor";

const { coming, own } = data;
const DESK = "#v=1&l=it&o=data";
const EXPLORE = "Esplora";

interface Municipalities {
  readonly features: readonly { readonly properties: { readonly code: string; readonly name: string } }[];
}

/** Twelve good places along the river's plain, and what an office's list may have beside them. */
const BROKEN = [
  "nome;lat;lon;stato;numero",
  ...Array.from(
    { length: 12 },
    (_, i) => `Luogo ${i + 1};${45 + i * 0.012};${7.6 + i * 0.013};proposto;${i + 1}`,
  ),
  "Senza luogo;;;proposto;13",
  "<img src=x onerror=alert(1)>;60;10;boh;14",
].join("\n");

/** What the explorer reads of who is reached, once nothing is being worked out any more. */
async function reached({ page }: Visitor): Promise<string> {
  const section = page.getByRole("region", { name: it.explore.overview.title });
  await section.waitFor();
  let last = "";
  await expect
    .poll(
      async () => {
        const now = ((await section.textContent()) ?? "").replaceAll(/\s+/g, " ");
        const same = now === last && now.includes("residenti su");
        last = now;
        return same;
      },
      { timeout: 60_000, interval: 800 },
    )
    .toBe(true);
  return last;
}

const becomes = ({ page }: Visitor, role: string) => page.getByLabel(coming.role.label).selectOption(role);

journey(
  "the office's shapefile is opened, and the figures follow until it is put back",
  {},
  async (visitor) => {
    await visitor.opens("#v=1&l=it");
    const before = await reached(visitor);
    await visitor.opens(DESK);
    await visitor.gives(coming.open.choose, "tests/fixtures/in/points-3003.zip");
    await visitor.reads(/Monte Mario.*EPSG:3003/);
    await visitor.reads(/scostarsi fino a 4 m/);
    await becomes(visitor, "pilots");
    await visitor.reads(/Il file ha \d+ piloti; la città ne ha 15\./);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.presses(coming.take.now);
    await visitor.reads(/piloti al posto di quelli della città/);
    await visitor.presses(EXPLORE);
    await visitor.reads(/Le cifre usano anche dati tuoi: points-3003\.zip/);
    const after = await reached(visitor);
    expect(after).not.toBe(before);
    await visitor.presses(own.putAllBack);
    await visitor.readsNo(/Le cifre usano anche dati tuoi/);
    expect(await reached(visitor)).toBe(before);
  },
);

journey(
  "a file with broken rows says which and why, and hands them over to be mended",
  {},
  async (visitor) => {
    await visitor.opens(DESK);
    await visitor.gives(coming.open.choose, written("piloti.csv", BROKEN));
    await visitor.reads("12 righe si prendono");
    await visitor.reads(data.findings.fault["no-geometry"]);
    await visitor.reads(data.findings.fault["outside-area"]);
    await visitor.presses(coming.file.look);
    await visitor.ticks(coming.rows.only);
    await visitor.reads("<img src=x onerror=alert(1)>");
    expect(await visitor.barriers()).toEqual([]);
    const [download] = await Promise.all([
      visitor.page.waitForEvent("download"),
      visitor.presses(coming.found.save),
    ]);
    const table = readFileSync(await download.path(), "utf8");
    expect(table).toContain("no-geometry");
    expect(table).toContain("<img src=x onerror=alert(1)>");
  },
);

/** Points in the plain where people live: a count of theirs, and one that somebody would like to build at. */
const PEOPLE = [
  "nome;lat;lon;residenti",
  ...Array.from({ length: 20 }, (_, i) => `Casa ${i + 1};${45 + i * 0.008};${7.6 + i * 0.009};${100 + i}`),
].join("\n");

journey(
  "residents and a layer of one's own change the figures, outlive a reload, and are put back step by step",
  {},
  async (visitor) => {
    await visitor.opens("#v=1&l=it");
    const before = await reached(visitor);
    await visitor.opens(DESK);
    await visitor.gives(coming.open.choose, written("persone.csv", PEOPLE));
    await becomes(visitor, "residents");
    await visitor.reads(/2\.190 residenti nel perimetro, su 2\.190 nel file/);
    await visitor.presses(coming.take.now);
    await visitor.reads("residenti in 20 punti");
    await visitor.gives(coming.open.choose, written("fermate.csv", PEOPLE));
    await becomes(visitor, "layer");
    await visitor.page.getByLabel(coming.role.strategy).selectOption("urban-quality");
    await visitor.presses(coming.take.now);
    await visitor.reads("strato «fermate», 20 elementi");
    await visitor.presses(EXPLORE);
    const mine = await reached(visitor);
    expect(mine).toContain("su 2.190");
    await visitor.page.reload();
    await visitor.reads(/dati tuoi: persone\.csv e fermate\.csv/);
    expect(await reached(visitor)).toBe(mine);
    await visitor.opens(DESK);
    await visitor.presses(own.undo);
    await visitor.readsNo(/strato «fermate»/);
    await visitor.presses(EXPLORE);
    const people = await reached(visitor);
    expect(people).toContain("su 2.190");
    expect(people).not.toBe(mine);
    await visitor.presses(own.putAllBack);
    await visitor.readsNo(/dati tuoi/);
    expect(await reached(visitor)).toBe(before);
  },
);

const INNER = zipOf({ "punti.csv": "lon,lat\n7.6,45\n" });

journey(
  "what is no file of data is refused in plain words, and loose parts of a shapefile are one",
  {},
  async (visitor) => {
    await visitor.opens(DESK);
    await visitor.gives(coming.open.choose, written("vuoto.csv", ""));
    await visitor.hears(data.faults["file-empty"]);
    await visitor.gives(coming.open.another, written("foto.csv", "\u0089PNG\r\n"));
    await visitor.hears(/non si apre/);
    await visitor.gives(coming.open.another, zipped("bomba.zip", withDirectory(INNER, UNPACKED, 500e6)));
    await visitor.hears(/Lo zip contiene più di 400 MB: non si apre/);
    await visitor.gives(coming.open.another, zipped("scatole.zip", zipOf({ "dentro.zip": INNER })));
    await visitor.hears(/contiene un altro archivio \(«dentro\.zip»\)/);
    await visitor.gives(coming.open.another, unpacked("tests/fixtures/in/points-3003.zip"));
    await visitor.reads(/Monte Mario.*EPSG:3003/);
    await visitor.reads(/points\.shp · shapefile · 5 righe/);
  },
);

journey("a file that is being opened is given up when somebody says so", {}, async (visitor) => {
  const { page } = visitor;
  const held = await holdSqlite(page);
  await visitor.opens(DESK);
  await visitor.gives(coming.open.choose, "tests/fixtures/in/points.gpkg");
  await held.asked;
  await visitor.reads(/Si apre points\.gpkg/);
  await visitor.presses(coming.open.cancel);
  await visitor.reads(coming.open.choose);
  await visitor.readsNo(/points\.gpkg/);
  await held.letGo();
  await visitor.gives(coming.open.choose, "tests/fixtures/in/points.gpkg");
  await visitor.reads(/GeoPackage · \d+ righe/);
});

journey("a table by municipality colours the map, and is there again after a reload", {}, async (visitor) => {
  const { features }: Municipalities = JSON.parse(readFileSync("geodata/municipalities.geojson", "utf8"));
  const rows = features
    .slice(0, -2)
    .map(({ properties: { code, name } }, index) => `${Number(code)};${name};${index % 9},5`);
  const table = ["codice;comune;corse", ...rows, "1316;Mappano;3,5"].join("\n");
  await visitor.opens(DESK);
  await visitor.gives(coming.open.choose, written("corse.csv", table));
  await visitor.reads(/36 comuni su 38 hanno una riga/);
  await visitor.reads(/confini di un altro anno.*Mappano/);
  await visitor.presses(coming.take.now);
  await visitor.presses(own.colour);
  await visitor.seesTheMap();
  await visitor.reads(/^corse · corse\.csv$/);
  expect(visitor.address()).not.toContain("own");
  await visitor.page.reload();
  await visitor.reads(/Hai preso dati tuoi: corse\.csv/);
  await visitor.presses(own.putAllBack);
  await visitor.readsNo(/Hai preso dati tuoi/);
  await visitor.page.reload();
  await visitor.seesTheMap();
  await visitor.readsNo(/Hai preso dati tuoi/);
});
