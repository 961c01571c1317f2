import { describe, expect, test } from "vitest";
import { readGeodata } from "../../src/exchange/read-geodata";
import { readTours } from "../../src/exchange/read-tours";
import { checkGeodata } from "../../src/state/check-geodata";
import { planted, textsOf, whole } from "../fixtures/city-on-disk";
import { sealedAnew, tinyCityWithPlan } from "../fixtures/plan-on-disk";
import { isThisCity } from "../fixtures/this-city";

const texts = tinyCityWithPlan();
const checkedWith = async (file: string, passage: string, instead: string) =>
  checkGeodata(await sealedAnew(planted(texts, file, passage, instead)));

describe("the check of a city's data", () => {
  test("finds what is wrong with tours and public screen", async () => {
    expect(await checkedWith("tours/round.json", '"harbour"', '"heaven"')).toEqual([
      expect.objectContaining({ code: "unknown-reference", file: "tours/round.json", feature: "quays" }),
    ]);
    expect(await checkedWith("kiosk.json", '"idleSeconds": 120', '"idleSeconds": 2')).toEqual([
      expect.objectContaining({ code: "schema", file: "kiosk.json" }),
    ]);
  });

  test("passes a city that has neither", async () => {
    const bare = new Map([...texts].filter(([name]) => name !== "kiosk.json" && name !== "tours/round.json"));
    const city = JSON.parse(texts.get("city.json") ?? "{}");
    delete city.kiosk;
    delete city.tours;
    const pack = JSON.parse(texts.get("datapackage.json") ?? "{}");
    pack.resources = pack.resources.filter(({ path }: { path: string }) => bare.has(path));
    bare.set("city.json", JSON.stringify(city)).set("datapackage.json", JSON.stringify(pack));
    expect(await checkGeodata(await sealedAnew(bare))).toEqual([]);
  });
});

describe("the tours of this city", () => {
  const own = textsOf("geodata");
  const geodata = whole(readGeodata(own));
  const { value: tours, problems } = readTours(own, geodata);

  test("can all be told", () => {
    expect(problems).toEqual([]);
    expect(tours).toHaveLength(geodata.city.tours?.length ?? -1);
  });

  test.runIf(isThisCity)(
    "one invites, with every strategy, the overlaps and each numbered site; each strategy has one of its own",
    () => {
      const [invitation, ...others] = tours;
      const chapters = invitation?.chapters ?? [];
      const sites = chapters.flatMap(({ selection }) => (selection?.kind === "site" ? [selection.site] : []));
      const numbered = geodata.city.layers.filter((layer) => layer.numbered).map(({ id }) => id);
      expect(sites).toEqual(
        geodata.sites.filter(({ layer }) => numbered.includes(layer)).map(({ id }) => id),
      );
      expect(chapters.some(({ selection }) => selection?.kind === "overlaps")).toBe(true);
      for (const { id } of geodata.city.strategies) {
        const alone = JSON.stringify([id]);
        expect(chapters.some(({ filters }) => JSON.stringify(filters.strategies) === alone)).toBe(true);
        expect(others.some((tour) => JSON.stringify(tour.chapters[0]?.filters.strategies) === alone)).toBe(
          true,
        );
      }
    },
  );

  test("state no figure that the data could contradict", () => {
    const words = tours.flatMap(({ title, about, chapters }) => [
      ...Object.values(title),
      ...Object.values(about),
      ...chapters.flatMap(({ text }) => Object.values(text)),
    ]);
    const allowed = words.map((text) => text.replaceAll(geodata.city.plan.it, ""));
    expect(allowed.filter((text) => /\d/.test(text))).toEqual([]);
  });
});
