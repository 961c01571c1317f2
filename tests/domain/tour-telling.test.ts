import { expect, test } from "vitest";
import type { WrittenChapter } from "../../src/domain/tour";
import { told, tourOfCity } from "../../src/domain/tour-telling";
import { site, squareCity } from "../fixtures/square-city";

const both = (text: string) => ({ it: `${text} it`, en: `${text} en` });
const chapter = (id: string, more: Partial<WrittenChapter> = {}): WrittenChapter => ({
  id,
  title: both(id),
  text: both(id),
  camera: null,
  filters: {},
  selection: null,
  seconds: 10,
  ...more,
});
const frame = { id: "tour", title: both("tour"), about: both("about") };

test("a chapter of a layer is told for each of its sites, by number, and opens it", () => {
  const sites = [
    site("late", { layer: "pilots", number: 10 }),
    site("early", { layer: "pilots", number: 2, name: { it: "Presto", en: "Early", fr: "Tôt" } }),
    site("nameless", { layer: "pilots" }),
    site("elsewhere"),
  ];
  const title = { it: "{{number}}: {{name}}, {{name}}", en: "{{number}}: {{name}}", fr: "{{name}}" };
  const each = chapter("p", { each: "pilots", title, filters: { reach: true }, seconds: 5 });
  const { chapters } = told({ ...frame, chapters: [chapter("a"), each] }, sites);
  expect(chapters.map(({ id }) => id)).toEqual(["a", "p-early", "p-late", "p-nameless"]);
  expect(chapters[1]).toEqual({
    id: "p-early",
    title: { it: "2: Presto, Presto", en: "2: Early", fr: "Tôt" },
    text: both("p"),
    camera: { site: "early" },
    filters: { reach: true },
    selection: { kind: "site", site: "early" },
    seconds: 5,
  });
  // A name that is not there in the third language falls back to English.
  expect(chapters[2]?.title).toEqual({ it: "10: late it, late it", en: "10: late en", fr: "late en" });
  expect(chapters[3]?.title.en).toBe(": nameless en");
});

test("a city without tours is told from its own file: the plan, each strategy, each numbered site", () => {
  const { city, sites } = squareCity;
  const tour = tourOfCity(city, sites);
  const pilots = sites.filter(({ layer }) => layer === "pilots");
  expect(pilots.length).toBeGreaterThan(1);
  expect(tour.chapters).toHaveLength(1 + city.strategies.length + pilots.length);
  expect(tour.chapters[0]?.title).toEqual(city.plan);
  expect(tour.chapters[1]).toMatchObject({
    title: city.strategies[0]?.name,
    text: city.strategies[0]?.planLine,
    filters: { strategies: [city.strategies[0]?.id] },
  });
  const none = tourOfCity({ ...city, layers: [] }, sites);
  expect(none.chapters).toHaveLength(1 + city.strategies.length);
});
