import { describe, expect, test } from "vitest";
import { planStrategyOf } from "../../src/domain/plan-catalogue";
import { readGeodata } from "../../src/exchange/read-geodata";
import { readPlan } from "../../src/exchange/read-plan";
import { textsOf, whole } from "../fixtures/city-on-disk";
import { isThisCity } from "../fixtures/this-city";
import { variedPlan } from "../fixtures/varied-plan";

const texts = textsOf("geodata");
const geodata = whole(readGeodata(texts));
const folder = geodata.city.planFolder ?? "";
const { catalogue, projects, people, history, budget, documents, sources } = isThisCity
  ? whole(readPlan(folder, texts, geodata))
  : variedPlan;

/** How many of the projects have each answer. */
function countedBy(answer: (project: (typeof projects)[number]) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const project of projects) counts[answer(project)] = (counts[answer(project)] ?? 0) + 1;
  return counts;
}

const lineOf = ({ within }: (typeof projects)[number]) =>
  within !== null && "line" in within ? within.line : "none";

describe.runIf(isThisCity)("the city's own plan comes through the door whole", () => {
  test("with the projects of each line, strategy and code", () => {
    expect(countedBy(lineOf)).toEqual({
      "new-economies": 1,
      "integrated-mobility": 4,
      "green-infrastructures": 1,
      sustainability: 3,
      "urban-spaces": 2,
      "destinazione-torino": 3,
      "capitale-torino": 3,
      semplificato: 3,
      attractiveness: 2,
      none: 5,
    });
    expect(countedBy((project) => planStrategyOf(project, catalogue.lines) ?? "none")).toEqual({
      "strategy-1": 11,
      "strategy-2": 11,
      "university-city": 1,
      none: 4,
    });
    expect(projects.flatMap(({ code }) => code ?? [])).toEqual(["A.1", "A.2", "A.3", "A.4"]);
    expect(catalogue.finalPlan?.projects).toBe(29);
    expect(catalogue.planStrategies.map(({ number }) => number)).toEqual([1, 2, null, null, null]);
  });

  test("with the strategy on the map that each line is read as", () => {
    const readings = new Map(
      projects.map((project) => {
        const { mapStrategy } = project;
        return [lineOf(project), mapStrategy.kind === "one" ? mapStrategy.strategy : mapStrategy.kind];
      }),
    );
    readings.delete("none");
    expect(Object.fromEntries(readings)).toEqual({
      "new-economies": "urban-quality",
      "integrated-mobility": "mobility",
      "green-infrastructures": "green-infrastructure",
      sustainability: "cross-cutting",
      "urban-spaces": "urban-quality",
      "destinazione-torino": "none",
      "capitale-torino": "none",
      semplificato: "none",
      attractiveness: "none",
    });
  });

  test("with no place that the plan does not name, and none at all for its second strategy", () => {
    expect(countedBy(({ place }) => place.kind)).toEqual({
      "none-named": 17,
      "whole-area": 4,
      layers: 2,
      "not-known": 4,
    });
    const placed = projects.filter(({ place }) => "named" in place && place.named === "by-plan");
    expect(placed).toEqual([]);
    const second = projects.filter((project) => planStrategyOf(project, catalogue.lines) === "strategy-2");
    expect(new Set(second.map(({ place }) => place.kind))).toEqual(new Set(["none-named"]));
    const areas = projects.find(({ id }) => id === "four-mobility-areas")?.place;
    expect(areas).toMatchObject({ kind: "none-named", count: 4, later: { layers: ["sfm"] } });
  });

  test("with no group and no value, because no document ties one to a project", () => {
    expect(projects.filter(({ group, values }) => group !== null || values !== null)).toEqual([]);
  });

  test("with two or three short sentences on each project, in each language", () => {
    for (const { proposes } of projects) {
      for (const language of geodata.city.languages) {
        const sentences = (proposes[language] ?? "").split(/(?<=\.)\s+/);
        expect([2, 3]).toContain(sentences.length);
        for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(40);
      }
    }
  });

  test("with six territories, tied to a zone only where the name is the same", () => {
    const tied = catalogue.phaseTwo?.territories.map(({ name, zone, near }) => [name, zone, near]);
    expect(tied).toEqual([
      ["Pinerolese", "5", null],
      ["Val di Susa", null, "6"],
      ["Canavese", null, "8"],
      ["Carmagnolese", null, "11"],
      ["Eporediese", "9", null],
      ["Chivassese", "10", null],
    ]);
  });

  test("with a perimeter that agrees with the map", () => {
    const { perimeter, indicators } = catalogue;
    expect(perimeter.municipalities).toBe(geodata.municipalities.length);
    expect(perimeter.zones?.touched).toBe(new Set(geodata.municipalities.map(({ zone }) => zone)).size);
    expect(perimeter.zones?.of).toBe(geodata.zones.length);
    expect(indicators?.list.map(({ figure }) => figure)).toEqual(Array(6).fill(null));
  });

  test("with the people who worked on it", () => {
    expect(people?.commissions.map(({ members }) => members)).toEqual([60, 40]);
    expect([people?.groups, people?.tables, people?.values].map((list) => list?.length)).toEqual([8, 3, 3]);
    expect(people?.committee).toMatchObject({ members: 9, met: ["2014-01", "2014-05"] });
    expect(people?.heard.map(({ value, bound }) => [value, bound])).toEqual([
      [230, "exactly"],
      [450, "more-than"],
    ]);
  });

  test("with three plans", () => {
    expect(history?.plans.map(({ year }) => year)).toEqual(["2000", "2006", "2015"]);
    const second = history?.plans[1];
    expect([second?.areas.length, second?.directions.length]).toEqual([4, 12]);
    expect(second?.figures.map(({ value, bound }) => [value, bound])).toEqual([
      [54, "exactly"],
      [1000, "more-than"],
    ]);
    expect(second?.directions.map(({ name }) => name.en)).toEqual([
      "education",
      "creativity",
      "industrial transformation",
      "work",
      "urban and territorial transformations",
      "cultural resources",
      "promotion and tourism",
      "immigration",
      "accessibility, transport and mobility",
      "logistics",
      "health and care",
      "housing and urban regeneration",
    ]);
    expect(
      history?.plans.map(({ steps }) => steps.map(({ from, until }) => (until ? `${from}/${until}` : from))),
    ).toEqual([
      ["2000"],
      ["2004", "2005-01/2005-05", "2005-06/2005-12", "2006-02", "2006-07", "2006-09/open"],
      [
        "2012-06",
        "2012",
        "2013",
        "2014-01",
        "2014-05",
        "2014-07-18",
        "2014-07/2014-12",
        "2015-01",
        "2015-04",
      ],
    ]);
    for (const { steps } of history?.plans ?? []) {
      for (const { from, until } of steps) {
        if (until !== null && until !== "open") expect(from < until).toBe(true);
      }
    }
  });

  test("with a budget of 771,322 euros both ways, and the pilot study beside it", () => {
    expect([budget?.spending.total, budget?.funding.total]).toEqual([771_322, 771_322]);
    expect([budget?.spending.rows.length, budget?.funding.rows.length]).toEqual([6, 19]);
    expect(budget?.spending.totals).toEqual([250_837, 125_000, 168_485, 35_000, 35_000, 35_000, 122_000]);
    expect(budget?.beside.map(({ amount, column }) => [amount, column])).toEqual([[59_000, "direction-2"]]);
    expect(budget?.phases.map(({ by }) => by)).toEqual(["2013-07", "2013-12", "2014-03", "2014-06"]);
  });

  test("with a publisher only where one is known", () => {
    const unknown = documents.filter(({ publisher }) => publisher === null).map(({ id }) => id);
    expect(unknown).toEqual(["intermediate", "final", "activity-2013"]);
    expect(sources.find(({ id }) => id === "budget")?.publishers).toEqual([]);
  });
});
