import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { bordersOf } from "../src/analysis/borders";
import { createReckoning } from "../src/analysis/reckoning";
import type { Geodata } from "../src/domain/geodata";
import type { ResidentPoints } from "../src/domain/residents";
import { membershipOf } from "../src/domain/zone";
import { loadGeodata, loadMessages, loadResidents } from "../src/exchange/load-geodata";
import { parseProvinceOutlines } from "../src/exchange/parse-territory";
import { readGeodata } from "../src/exchange/read-geodata";
import { readPlan } from "../src/exchange/read-plan";
import { ground } from "../src/map/layers/ground";
import { lines } from "../src/map/layers/lines";
import { tilesOf } from "../src/map/layers/patches";
import { pointSource } from "../src/map/layers/sources";
import { checkGeodata } from "../src/state/check-geodata";
import { LOOKS } from "../src/theme/look";
import { fetchFrom, filesOf, TINY_CITY, textsOf, whole } from "./fixtures/city-on-disk";
import { finderOf, placeNames, wordsIn } from "./fixtures/place-names";
import { isThisCity } from "./fixtures/this-city";

/** Another city swaps its data and nothing else: a tiny one on empty ocean goes the whole way. */
describe("another city", () => {
  let geodata: Geodata;
  let residents: ResidentPoints;

  beforeAll(async () => {
    vi.stubGlobal("fetch", fetchFrom(TINY_CITY, "geodata/"));
    geodata = whole(await loadGeodata("geodata/"));
    residents = whole(await loadResidents("geodata/", geodata.city));
  });
  afterAll(() => vi.unstubAllGlobals());

  test("passes the check of its data", async () => {
    expect(await checkGeodata(filesOf(TINY_CITY))).toEqual([]);
  });

  test("brings its own strategies, slots, languages and census", () => {
    expect(geodata.city.strategies.map(({ id, slot }) => [id, slot])).toEqual([
      ["harbour", 6],
      ["shelter", 4],
    ]);
    expect(geodata.city.languages).toEqual(["it", "en", "fr"]);
    expect(geodata.city.strategies[0]?.name.fr).toBe("Port");
    expect(geodata.city.censusYear).toBe(2021);
  });

  test("goes without lines, extents, foci, proposals and provisional municipalities", () => {
    expect([geodata.lines, geodata.extents, geodata.city.foci]).toEqual([[], [], []]);
    expect(geodata.sites.some(({ proposal }) => proposal)).toBe(false);
    expect(geodata.municipalities.every(({ membership }) => membership === "core")).toBe(true);
  });

  test("says which of its sites count, and for which strategy", () => {
    const counted = geodata.sites.filter((site) => site.counted).map(({ id, strategy }) => [id, strategy]);
    expect(counted).toEqual([
      ["quay-1", "harbour"],
      ["quay-2", "harbour"],
      ["quay-3", "harbour"],
      ["quay-4", "harbour"],
      ["hedge-1", "shelter"],
      ["dune-1", "shelter"],
    ]);
  });

  test("counts its residents and its zones", () => {
    const inside = new Set(geodata.municipalities.map(({ code }) => code));
    expect(residents.counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(membershipOf("east", geodata.province, inside)).toEqual({
      inside: 2,
      all: 4,
      residentsInside: 400,
      residentsAll: 475,
    });
  });

  test("is reckoned: the parts of each municipality are its ground, and every resident is counted once", async () => {
    const reckoning = createReckoning();
    await reckoning.load({ ...geodata, strategies: geodata.city.strategies, layers: geodata.city.layers });
    await reckoning.loadResidents(residents);
    const { units } = await reckoning.overlap({
      counted: geodata.sites.filter((site) => site.counted).map(({ id }) => id),
      changed: [],
      units: geodata.municipalities.map(({ code }) => code),
    });
    for (const { area, parts } of units) {
      expect(parts.reduce((sum, part) => sum + part.area, 0) / area).toBeCloseTo(1, 6);
    }
    expect(units.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part.residents, 0)).toBe(1000);
    expect(units.flatMap(({ failed }) => failed)).toEqual([]);
    const covered = units.flatMap(({ parts }) => parts).filter(({ subset }) => subset !== 0);
    expect(covered.some(({ area }) => area > 0)).toBe(true);
  });

  test("is drawn: its layers keep to the style's rules in its own slots", () => {
    const inside = geodata.municipalities.map(({ code }) => code);
    const borders = bordersOf(geodata.municipalities, new Set(inside));
    expect(borders.perimeter.coordinates.length).toBeGreaterThan(0);
    for (const look of Object.values(LOOKS)) {
      const style = {
        version: 8 as const,
        sources: Object.fromEntries(
          ["municipalities", "zones", "ground", "points", "lines", "names", "borders", "patch"].map((id) => [
            id,
            { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } },
          ]),
        ),
        layers: [...ground(look, true), ...lines(look)],
      };
      expect(validateStyleMin(style)).toEqual([]);
    }
    expect(pointSource(geodata).features.length).toBe(
      geodata.sites.filter(({ geometry }) => geometry.type === "Point").length,
    );
    expect(tilesOf(geodata.city.strategies).map(({ slots }) => slots)).toEqual([[6], [4], [6, 4]]);
  });

  test("adds words in its own language", async () => {
    expect(whole(await loadMessages("geodata/", "fr"))).toMatchObject({ common: { notKnown: "inconnu" } });
  });
});

/** Every name of a place that this city's data bring. */
function namesOfThisCity(): string[] {
  const texts = textsOf("geodata");
  const geodata = whole(readGeodata(texts));
  const { city, municipalities, province, sites, zones } = geodata;
  const file = city.files.provinceOutlines;
  const outlines = file === undefined ? [] : whole(parseProvinceOutlines(file, texts.get(file) ?? ""));
  const territory = [...municipalities, ...province, ...zones, ...outlines].map(({ name }) => name);
  const localised = [city.name, city.plan, ...sites.map(({ name }) => name)].flatMap(({ it, en }) => [
    it,
    en,
  ]);
  return [...new Set([...territory, ...localised, ...namesInPlan(geodata, texts)])];
}

/** What the plan calls its territories, lines and projects. */
function namesInPlan(geodata: Geodata, texts: ReadonlyMap<string, string>): string[] {
  const { planFolder } = geodata.city;
  if (planFolder === undefined) return [];
  const { catalogue, projects } = whole(readPlan(planFolder, texts, geodata));
  const titles = [...catalogue.lines.map(({ name }) => name), ...projects.map(({ title }) => title)];
  const territories = catalogue.phaseTwo?.territories.map(({ name }) => name) ?? [];
  return [...territories, ...titles.flatMap(({ it, en }) => [it, en])];
}

describe("no place of this city stands in the code", () => {
  const names = ["Torino", "San Mauro Torinese", "Po", "Front", "L’Isola"];

  test("the detector is awake: it finds a name in a string, in a template and in JSX", () => {
    const planted = {
      "/src/ui/a.tsx": "export const A = () => <p>Benvenuti a Torino!</p>;",
      "/src/ui/b.ts": "export const b = `il comune di San Mauro Torinese`;",
      "/src/ui/c.tsx": 'export const C = () => <p title="Torino" />;',
      "/src/ui/d.ts": 'export const d = "sull’L’Isola";',
    };
    expect(placeNames(planted, names)).toEqual([
      "/src/ui/a.tsx: Torino",
      "/src/ui/b.ts: San Mauro Torinese",
      "/src/ui/c.tsx: Torino",
      "/src/ui/d.ts: L’Isola",
    ]);
  });

  test("the detector is fair: parts of words, other cases, short and ambiguous names, comments and code pass", () => {
    const innocent = {
      "/src/ui/a.ts": '// Torino\nexport const Torino = "torino Torinese Torinoo Po Front";',
      "/src/ui/b.ts": 'import { x } from "./Torino"; export const b = { Torino: x };',
    };
    expect(placeNames(innocent, names)).toEqual([]);
  });

  test("the detector reads what people may read", () => {
    expect(wordsIn("/a.tsx", 'export const a = <b title="one">two{"three"}{`four`}</b>;')).toEqual(
      expect.arrayContaining(["one", "two", "three", "four"]),
    );
    expect(finderOf(names)("(Torino), Torinox, San Mauro Torinese")).toEqual([
      "Torino",
      "San Mauro Torinese",
    ]);
  });

  test("nobody names one", () => {
    const source = import.meta.glob<string>("/src/**/*.{ts,tsx}", {
      query: "?raw",
      import: "default",
      eager: true,
    });
    const places = namesOfThisCity();
    if (isThisCity) expect(places).toEqual(expect.arrayContaining(["Torino", "Eporediese", "AcceleraTo"]));
    expect(places.length).toBeGreaterThan(0);
    expect(Object.keys(source).length).toBeGreaterThan(0);
    expect(placeNames(source, places)).toEqual([]);
  });
});
