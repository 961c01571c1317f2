import { describe, expect, test } from "vitest";
import { readGeodata } from "../../src/exchange/read-geodata";
import { readPlan } from "../../src/exchange/read-plan";
import { plan as english } from "../../src/i18n/en/plan";
import { plan as italian } from "../../src/i18n/it/plan";
import { textsOf, whole } from "../fixtures/city-on-disk";
import { gulpease, readingEase } from "../fixtures/reading-level";

const texts = textsOf("geodata");
const geodata = whole(readGeodata(texts));
const plan = whole(readPlan(geodata.city.planFolder ?? "", texts, geodata));

/** Every text of the plan that is written in sentences; names and titles are not ours to make easier. */
function sentences(value: unknown, language: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own: unknown = Reflect.get(value, language);
  if (typeof own === "string") return own.endsWith(".") ? [own] : [];
  return Object.values(value).flatMap((inner) => sentences(inner, language));
}

/** The sentences among the words of the plan's pages, without what is put into them. */
function worded(value: unknown): string[] {
  if (typeof value === "string") return value.endsWith(".") ? [value.replace(/\{\{\w+\}\}/g, "")] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(worded) : [];
}

describe.each([
  { language: "it", ease: gulpease, words: italian, whole: 60, each: 50 },
  { language: "en", ease: readingEase, words: english, whole: 60, each: 30 },
])("in $language", ({ language, ease, words, whole: least, each }) => {
  const told = sentences({ ...plan, sources: [] }, language);

  test("the plan as a whole is plain", () => {
    expect(told.length).toBeGreaterThan(100);
    expect(ease(told.join(" "))).toBeGreaterThanOrEqual(least);
  });

  test("what each project proposes is plain, as short as it is", () => {
    const hard = plan.projects.filter(({ proposes }) => ease(proposes[language] ?? "") < each);
    expect(hard.map(({ id }) => id)).toEqual([]);
  });

  test("so are the words around it", () => {
    expect(ease(worded(words).join(" "))).toBeGreaterThanOrEqual(least);
  });
});

test("the measures tell plain sentences from those of an office", () => {
  expect(gulpease("La città apre le sue strade a chi va in bici.")).toBeGreaterThan(60);
  expect(
    gulpease(
      "Conseguentemente l’implementazione metropolitana dell’infrastrutturazione ciclabile intercomunale necessita un’ulteriore razionalizzazione programmatoria.",
    ),
  ).toBeLessThan(40);
  expect(readingEase("The city opens its streets to those who ride a bike.")).toBeGreaterThan(80);
  expect(
    readingEase("Intermunicipal infrastructural implementation necessitates additional rationalisation."),
  ).toBeLessThan(0);
});
