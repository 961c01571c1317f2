import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../../../src/domain/plan";
import type { History } from "../../../../src/domain/plan-history";
import { inLanguage } from "../../../../src/domain/text";
import { figuresIn, textIn } from "../../../../src/i18n";
import { story } from "../../../../src/i18n/it/reading/story";
import { addReadingWords } from "../../../../src/i18n/reading";
import { whenOf } from "../../../../src/modes/plan/readings/history/when";
import { HistoryPage } from "../../../../src/modes/plan/readings/history-page";
import { projectsOf } from "../../../../src/modes/plan/readings/our-links";
import { PeoplePage } from "../../../../src/modes/plan/readings/people-page";
import { read } from "../../../../src/state";
import { filesUnder } from "../../../architecture/files";
import { realPlan } from "../../../fixtures/real-plan";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { keysOf, unused } from "../../../i18n/used-words";
import { count } from "../../../ui/markup";
import { openOn, shown } from "../catalogue/on-plan";

const both = (text: string) => ({ it: `${text} it`, en: `${text} en` });
const why = both("same subject");

const past = (number: number): History["plans"][number] => ({
  id: `plan-${number}`,
  name: both(`plan ${number}`),
  number,
  year: `200${number}`,
  about: both(`about ${number}`),
  aims: [both(`aim ${number}`)],
  steps: [
    { from: `200${number}-02`, until: "open", text: both(`carried out ${number}`), documents: ["log"] },
    { from: `200${number}-01-09`, until: null, text: both(`begun ${number}`), documents: ["log"] },
  ],
  figures: [
    {
      id: "heard",
      value: 1200,
      bound: "more-than",
      what: both("people"),
      asOf: "2003-05",
      documents: ["log"],
    },
  ],
  areas: [{ id: "area", name: both("area"), ourLinks: [{ to: { line: "ways" }, why }] }],
  directions: [],
  carriedOver: null,
  documents: ["log"],
});

const people: Plan["people"] = {
  about: both("who"),
  commissions: [{ id: "shore", name: both("shore"), members: 12, of: both("towns"), ourLinks: [] }],
  groups: [{ id: "boats", name: both("boats"), ourLinks: [{ to: { line: "ways" }, why }] }],
  tables: [{ id: "fish", name: both("fish"), ourLinks: [{ to: { planStrategy: "strategy-1" }, why }] }],
  committee: { name: both("the wise"), members: 9, of: both("experts"), met: ["2003-01", "2003-05"] },
  values: [{ id: "calm", name: both("calm") }],
  heard: past(1).figures,
  documents: ["log"],
};

const told: Plan = {
  ...squarePlan,
  people,
  history: { about: both("two plans"), plans: [past(2), past(1)] },
};

function openWith(plan: Plan, language = "en"): void {
  openOn({ ...squareCity, city: { ...squareCity.city, planFolder: "plan" } }, plan, language);
  addReadingWords();
}

describe("how the plans came about", () => {
  beforeEach(() => openWith(told));
  const page = () => shown(<HistoryPage />);

  test("is told in the order of time, with dates as exact as they are stated", () => {
    const listed = (page().match(/<ol aria-label.*?<\/ol>/s) ?? [""])[0];
    const places = ["begun 1", "carried out 1", "begun 2", "carried out 2"].map((words) =>
      listed.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(listed).toContain("from February 2001, with no end given");
  });

  test("words a span, a month and a year no more exactly than they are", () => {
    const when = (from: string, until: string | null) =>
      whenOf({ from, until, text: both(""), documents: [] }, textIn("it"), figuresIn("it"));
    expect(when("2005-01", "2005-05")).toBe("da gennaio 2005 a maggio 2005");
    expect(when("2012", null)).toBe("2012");
    expect(when("2014-07-18", null)).toBe("18 luglio 2014");
  });

  test("says that nothing is stated of what carried over, only where another plan followed", () => {
    expect(count(page(), "No document that we have read says what carried over")).toBe(1);
    expect(page()).toContain("Areas: 1 of 1 with a link of ours.");
    const table =
      page().match(/<caption[^>]*>From plan 1 to plan 2: our own reading<.*?<\/table>/s)?.[0] ?? "";
    expect(table).toContain("area en");
    expect(table).toContain("line “ways en”");
    expect(table).toContain("same subject en");
    expect(count(page(), "more than")).toBe(2);
  });

  test("says so in a city without one", () => {
    openWith({ ...told, history: null });
    expect(page()).toContain("does not bring this part");
  });
});

describe("who works on it", () => {
  beforeEach(() => openWith(told));
  const page = () => shown(<PeoplePage />);

  test("gives each body an address, its members, and our link with the projects it leads to", () => {
    for (const id of ["shore", "boats", "fish"]) expect(page()).toContain(`id="part-${id}"`);
    expect(page()).toContain("12 towns en");
    expect(page()).toContain("It met in: January 2003 and May 2003");
    expect(page()).toContain("Our own link");
    expect(page()).toContain("line “ways en”");
    expect(page()).toContain("We make no link");
    const led = projectsOf({ line: "ways" }, told).map(({ title }) => inLanguage(title, "en"));
    expect(led.length).toBeGreaterThan(0);
    for (const title of led) expect(page()).toContain(`>${title}</button>`);
  });

  test("marks the body that the address asks for", () => {
    const marked = () => page().match(/<section id="part-boats"[^>]*>/)?.[0];
    const before = marked();
    read("people", "boats");
    expect(marked()).not.toBe(before);
  });
});

test("all words of these pages stand in the code", () => {
  const code = Object.entries(filesUnder("src", [".ts", ".tsx"]))
    .filter(([file]) => !/^\/src\/i18n\/(it|en)\//.test(file))
    .map(([, text]) => text);
  expect(unused(keysOf(story, "reading.story."), code)).toEqual([]);
});

const { geodata, plan } = realPlan();

describe.runIf(plan !== null).each(["it", "en"])("the pages of the city itself in %s", (language) => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, language);
    addReadingWords();
  });

  test("tell every step, area and direction of every plan", () => {
    const page = shown(<HistoryPage />);
    for (const { steps, areas, directions } of plan?.history?.plans ?? []) {
      for (const { text } of steps) expect(count(page, inLanguage(text, language))).toBeGreaterThanOrEqual(2);
      for (const { name } of [...areas, ...directions]) expect(page).toContain(inLanguage(name, language));
      if (directions.length > 0)
        expect(page).toMatch(new RegExp(`<h4>[^<]+<span[^>]*>${directions.length}<`));
    }
  });

  test("tell every body and every count, and use no other language", () => {
    const page = shown(<PeoplePage />);
    const other = language === "it" ? "en" : "it";
    const { commissions = [], groups = [], tables = [], heard = [] } = plan?.people ?? {};
    for (const { name } of [...commissions, ...groups, ...tables]) {
      expect(page).toContain(inLanguage(name, language));
      if (name.it !== name.en) expect(page).not.toContain(`>${inLanguage(name, other)}<`);
    }
    for (const { value } of heard) expect(page).toContain(figuresIn(language).count(value));
  });
});
