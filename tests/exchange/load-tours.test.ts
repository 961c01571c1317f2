import { afterEach, expect, test, vi } from "vitest";
import { loadKiosk, loadTours } from "../../src/exchange/load-tours";
import { readGeodata } from "../../src/exchange/read-geodata";
import { TINY_CITY, textsOf, whole } from "../fixtures/city-on-disk";

const texts = textsOf(TINY_CITY);
const geodata = whole(readGeodata(texts));

/** Serves the tiny city without the files named; returns what was asked for, in order. */
function serve(without: readonly string[] = []): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.slice("data/".length);
    asked.push(name);
    const text = without.includes(name) ? undefined : texts.get(name);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("tours are asked for by themselves, a public screen in one round with them", async () => {
  const asked = serve();
  expect((await loadTours("data/", geodata)).value.map(({ id }) => id)).toEqual(["round"]);
  expect(asked.splice(0)).toEqual(["tours/round.json"]);
  const { value, problems } = await loadKiosk("data/", geodata);
  expect(asked).toEqual(["kiosk.json", "tours/round.json"]);
  expect([value.settings.idleSeconds, value.tours.length, problems]).toEqual([120, 1, []]);
});

test("a city without them asks for nothing", async () => {
  const asked = serve();
  const { kiosk: _, tours: __, ...city } = geodata.city;
  expect(await loadTours("data/", { ...geodata, city })).toEqual({ value: [], problems: [] });
  const kiosk = await loadKiosk("data/", { ...geodata, city });
  expect(kiosk).toMatchObject({ value: { settings: { idleSeconds: 45 }, tours: [] }, problems: [] });
  expect(asked).toEqual([]);
});

test("what does not come is named once, and the rest goes on", async () => {
  serve(["kiosk.json"]);
  const { value, problems } = await loadKiosk("data/", geodata);
  expect(problems).toEqual([{ code: "file-missing", file: "kiosk.json", feature: null, values: {} }]);
  expect([value.settings.idleSeconds, value.tours.length]).toEqual([45, 1]);
  serve(["tours/round.json"]);
  const tourless = await loadKiosk("data/", geodata);
  expect(tourless.value.tours).toEqual([]);
  expect(tourless.problems.map(({ code, file }) => [code, file])).toEqual([
    ["file-missing", "tours/round.json"],
    ["unknown-reference", "kiosk.json"],
  ]);
});
