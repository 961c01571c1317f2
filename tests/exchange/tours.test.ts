import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem";
import type { Tour } from "../../src/domain/tour";
import { readGeodata } from "../../src/exchange/read-geodata";
import { readKiosk, readTours } from "../../src/exchange/read-tours";
import { planted, TINY_CITY, textsOf, whole } from "../fixtures/city-on-disk";

const texts = textsOf(TINY_CITY);
const geodata = whole(readGeodata(texts));
const ROUND = "tours/round.json";
const ids = (tours: readonly Tour[]) => tours.flatMap(({ chapters }) => chapters.map(({ id }) => id));
const short = (problems: readonly Problem[]) =>
  problems.map(({ code, feature, values }) => [code, feature, values.path, values.got ?? values.language]);
const readWith = (passage: string, instead: string) =>
  readTours(planted(texts, ROUND, passage, instead), geodata);
const ALL = ["island", "quays-quay-1", "quays-quay-2", "quays-quay-3", "quays-quay-4", "east", "both"];

describe("the tours of a city", () => {
  test("are told chapter by chapter, in its third language too", () => {
    const { value, problems } = readTours(texts, geodata);
    expect(problems).toEqual([]);
    expect(ids(value)).toEqual(ALL);
    const [, , second] = value[0]?.chapters ?? [];
    expect(second?.title).toEqual({ it: "2 · Molo Alto", en: "2 · High Quay", fr: "2 · Quai Haut" });
    expect(second).toMatchObject({ seconds: 5, selection: { kind: "site", site: "quay-2" } });
  });

  test.each([
    ['"strategies":["harbour","shelter"]', "both", "selection.strategies", "dreams"],
    ['"unit":"zeast"}', "east", "camera.unit", "znorth"],
  ])("a chapter that names what is not there is left out, by name: %s", (_, chapter, path, got) => {
    const passage = chapter === "both" ? '"shelter"\n        ],\n        "match"' : '"unit": "zeast"';
    const instead = chapter === "both" ? '"dreams"\n        ],\n        "match"' : '"unit": "znorth"';
    const { value, problems } = readWith(passage, instead);
    expect(ids(value)).toEqual(ALL.filter((id) => id !== chapter));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "unknown-reference", file: ROUND, feature: chapter });
    expect(String(problems[0]?.values.path)).toContain(path);
    expect(problems[0]?.values.got).toBe(got);
  });

  test("a chapter of an unknown layer, and a title with a gap that nothing fills, are left out", () => {
    const layer = readWith('"each": "quays"', '"each": "ports"');
    expect(ids(layer.value)).toEqual(["island", "east", "both"]);
    expect(short(layer.problems)).toEqual([["unknown-reference", "quays", "chapters.1.each", "ports"]]);
    const gap = readWith('"it": "L’isola"', '"it": "L’isola {{name}}"');
    expect(short(gap.problems)).toEqual([["unknown-reference", "island", "title.it", "{{name}}"]]);
  });

  test("a chapter of the wrong form takes no other along", () => {
    const { value, problems } = readWith('"seconds": 5', '"seconds": 1');
    expect(ids(value)).toEqual(["island", "east", "both"]);
    expect(short(problems)).toEqual([["schema", "quays", "seconds", "1"]]);
    expect(readWith('"seconds": 5', '"colour": 5').problems).toHaveLength(1);
  });

  test("a text without one of the city's languages is said and falls back; without Italian it is left out", () => {
    const french = readWith(',\n        "fr": "Voici l’île."', "");
    expect(short(french.problems)).toEqual([["language-missing", "island", "chapters.0.text.fr", "fr"]]);
    expect(ids(french.value)).toEqual(ALL);
    const italian = readWith('"it": "Questa è l’isola."', '"it": " "');
    expect(short(italian.problems)).toEqual([["language-missing", "island", "text.it", "it"]]);
    expect(ids(italian.value)).not.toContain("island");
  });

  test("a camera that looks past the city is refused, a box by its middle", () => {
    const centre = readWith("-25.05,\n          -35.05", "7.5,\n          -35.05");
    expect(short(centre.problems)).toEqual([["camera-outside", "both", "camera", undefined]]);
    expect(ids(centre.value)).not.toContain("both");
    const wide = '"camera": { "bounds": [-25.2, -35.2, -24.9, -34.9] }';
    expect(readWith('"camera": {\n        "unit": "zeast"\n      }', wide).problems).toEqual([]);
    const far = wide.replace("-24.9", "24.9");
    expect(readWith('"camera": {\n        "unit": "zeast"\n      }', far).problems).toHaveLength(1);
  });

  test("without any chapter, or none that can be told, there is no tour", () => {
    const none = readTours(new Map([...texts, [ROUND, '{"id":"round","title":1}']]), geodata);
    expect(none.value).toEqual([]);
    expect(none.problems.map(({ values }) => values.path)).toEqual(["title", "about", "chapters"]);
    const absent = new Map([...texts].filter(([name]) => name !== ROUND));
    expect(readTours(absent, geodata).problems).toEqual([
      { code: "file-missing", file: ROUND, feature: null, values: {} },
    ]);
    const { it, en, fr } = { it: "a", en: "a", fr: "a" };
    const empty = JSON.stringify({ id: "round", title: { it, en, fr }, about: { it, en, fr }, chapters: [] });
    const missing = readTours(new Map([...texts, [ROUND, empty]]), geodata);
    expect([missing.value, missing.problems.map(({ values }) => values.path)]).toEqual([[], ["chapters"]]);
  });

  test("ids stand once: of two chapters or tours with the same the first stays", () => {
    const chapters = readWith('"id": "both"', '"id": "island"');
    expect(short(chapters.problems)).toEqual([["duplicate-id", "island", undefined, undefined]]);
    expect(ids(chapters.value)).toEqual(ALL.filter((id) => id !== "both"));
    const twice = { ...geodata, city: { ...geodata.city, tours: [ROUND, "tours/again.json"] } };
    const again = readTours(new Map([...texts, ["tours/again.json", texts.get(ROUND) ?? ""]]), twice);
    expect(again.value).toHaveLength(1);
    expect(again.problems).toEqual([
      { code: "duplicate-id", file: "tours/again.json", feature: "round", values: {} },
    ]);
  });
});

describe("the settings of a public screen, seen with the city", () => {
  const tours = readTours(texts, geodata).value;

  test("are those of its file", () => {
    expect(readKiosk(texts, geodata, tours)).toMatchObject({
      value: { idleSeconds: 120, askSeconds: 60, languages: ["fr", "it", "en"], reloadHour: 4 },
      problems: [],
    });
  });

  test("name a tour or a language that is not there, and go without it", () => {
    const wrong = planted(texts, "kiosk.json", '"round"', '"square"');
    const read = readKiosk(planted(wrong, "kiosk.json", '"fr"', '"de"'), geodata, tours);
    expect([read.value.tours, read.value.languages]).toEqual([[], ["it", "en"]]);
    expect(short(read.problems)).toEqual([
      ["unknown-reference", null, "tours", "square"],
      ["unknown-reference", null, "languages", "de"],
    ]);
  });

  test("are the defaults where the city names no file, or it is not there", () => {
    const { kiosk: _, ...city } = geodata.city;
    expect(readKiosk(texts, { ...geodata, city }, tours)).toMatchObject({
      value: { idleSeconds: 45 },
      problems: [],
    });
    const without = readKiosk(new Map(), geodata, tours);
    expect(without).toMatchObject({ value: { idleSeconds: 45 }, problems: [{ code: "file-missing" }] });
  });
});

test("what a city is reckoned on does not change with its public screen and tours", () => {
  const changed = planted(texts, "datapackage.json", '"name": "kiosk"', '"name": "screen"');
  const rehashed = changed
    .get("datapackage.json")
    ?.replace(/("tours\/round\.json"[\s\S]*?sha256:)[0-9a-f]{8}/, "$100000000");
  const again = whole(readGeodata(new Map([...changed, ["datapackage.json", rehashed ?? ""]])));
  expect(again.version).toBe(geodata.version);
  const ground = texts
    .get("datapackage.json")
    ?.replace(/("communes\.geojson"[\s\S]*?sha256:)[0-9a-f]{8}/, "$100000000");
  expect(whole(readGeodata(new Map([...texts, ["datapackage.json", ground ?? ""]]))).version).not.toBe(
    geodata.version,
  );
});
