import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { about as aboutEnglish } from "../../src/i18n/en/about";
import { plan as planEnglish } from "../../src/i18n/en/plan";
import { reading as readingEnglish } from "../../src/i18n/en/reading";
import { about as aboutItalian } from "../../src/i18n/it/about";
import { plan as planItalian } from "../../src/i18n/it/plan";
import { reading as readingItalian } from "../../src/i18n/it/reading";
import { gulpease, measure, schoolYear, together } from "./reading-level";

/** A shorter text is a name, a label or a title. */
const LEAST_WORDS = 9;
const LONGEST_SENTENCE = 33;
/** Lower secondary school for the whole of a page, upper secondary school for any single text. */
const GULPEASE = { whole: 60, each: 45 } as const;
const SCHOOL_YEAR = 9;

const PLAN = "geodata/plan/";
const inData = (language: string): Record<string, unknown> =>
  Object.fromEntries(
    (existsSync(PLAN) ? readdirSync(PLAN) : [])
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name, inLanguage(JSON.parse(readFileSync(PLAN + name, "utf8")), language)]),
  );

/** What a file says in one language: the strings that stand under its code. */
function inLanguage(value: unknown, language: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === "string" ? [inner] : inLanguage(inner, language),
  );
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Object.values(value ?? {}).flatMap(texts);
}

const read = (words: unknown, language: string) =>
  texts(words)
    .map((text) => ({ text, measured: measure(text, language) }))
    .filter(({ measured }) => measured.words >= LEAST_WORDS);

const ITALIAN = { ...inData("it"), plan: planItalian, reading: readingItalian, about: aboutItalian };
const ENGLISH = { ...inData("en"), plan: planEnglish, reading: readingEnglish, about: aboutEnglish };
const long = (all: ReturnType<typeof read>) =>
  all.filter(({ measured }) => measured.longest > LONGEST_SENTENCE).map(({ text }) => text);

describe("what the plan says and what is said of the map reads easily", () => {
  test.each(Object.entries(ITALIAN))("in Italian: %s", (_, words) => {
    const all = read(words, "it");
    expect(long(all)).toEqual([]);
    expect(all.filter(({ measured }) => gulpease(measured) < GULPEASE.each).map(({ text }) => text)).toEqual(
      [],
    );
    if (all.length > 0)
      expect(gulpease(together(all.map(({ measured }) => measured)))).toBeGreaterThan(GULPEASE.whole);
  });
  test.each(Object.entries(ENGLISH))("in English: %s", (_, words) => {
    const all = read(words, "en");
    expect(long(all)).toEqual([]);
    if (all.length > 0)
      expect(schoolYear(together(all.map(({ measured }) => measured)))).toBeLessThan(SCHOOL_YEAR);
  });
  test("there is enough to read", () => {
    expect(read(ITALIAN, "it").length).toBeGreaterThan(150);
  });
  test("a bureaucratic sentence would be found", () => {
    const hard = measure(
      "In ottemperanza alle disposizioni normative precedentemente richiamate si procederà all'espletamento degli adempimenti amministrativi conseguenti.",
      "it",
    );
    expect(gulpease(hard)).toBeLessThan(GULPEASE.each);
  });
});
