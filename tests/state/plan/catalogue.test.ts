import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { NO_SINGLE_STRATEGY } from "../../../src/domain/strategy";
import { filterProjects, listAllProjects } from "../../../src/state/plan/filters";
import {
  selectIsRespelt,
  selectKnownOfFinal,
  selectListedProjects,
  selectLoosenableProjects,
  selectPlanOutline,
  selectProjectCounts,
  selectProjectFilterCount,
} from "../../../src/state/plan/selectors/catalogue";
import { readLink } from "../../../src/state/read-link";
import { FIRST_ROOTS, PLACES, type ProjectFilters } from "../../../src/state/roots";
import { store } from "../../../src/state/store";
import { writeLink } from "../../../src/state/write-link";
import { squareCity } from "../../fixtures/square-city";
import { variedPlan } from "../../fixtures/varied-plan";
import { startOnSquares } from "../on-squares";

const NO_IDS: ReadonlySet<string> = new Set();
const app = () => store.getState();
const listed = () => selectListedProjects(app()).map(({ id }) => id);
const idsOf = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);

const oneOf = <Id extends string>(ids: readonly Id[]) => fc.constantFrom(null, ...ids);
const wishes: fc.Arbitrary<ProjectFilters> = fc.record({
  planStrategy: oneOf([...idsOf(variedPlan.catalogue.planStrategies), "gone"]),
  strategy: oneOf([...idsOf(squareCity.city.strategies), ...NO_SINGLE_STRATEGY]),
  place: oneOf(PLACES),
  search: fc.constantFrom("", "ferry", "trade", "b 7", "proposes", "nobody says this"),
});

beforeEach(() => {
  startOnSquares();
  store.setState({ plan: { status: "ready", value: variedPlan } });
});

describe("whatever is asked for", () => {
  const holds = (check: (wish: ProjectFilters) => void) =>
    fc.assert(
      fc.property(wishes, (wish) => {
        filterProjects(wish);
        check(wish);
      }),
    );

  test("the count of each choice is what is listed once it is chosen", () =>
    holds((wish) => {
      const counts = selectProjectCounts(app());
      const wrong = (["planStrategy", "strategy", "place"] as const).flatMap((name) =>
        [...counts[name]].filter(([choice, count]) => {
          filterProjects({ ...wish, [name]: choice });
          return listed().length !== count;
        }),
      );
      expect(wrong).toEqual([]);
    }));

  test("each project is under one choice of the strategy on the map", () =>
    holds((wish) => {
      filterProjects({ ...wish, strategy: null });
      const { strategy } = selectProjectCounts(app());
      const choices = [...strategy].filter(([choice]) => choice !== null);
      expect(choices.reduce((sum, [, count]) => sum + count, 0)).toBe(strategy.get(null));
    }));

  test("the outline holds what is listed, each project once", () =>
    holds(() => {
      const { strategies, apart } = selectPlanOutline(app());
      const shown = strategies.flatMap(({ lines, projects }) => [
        ...projects,
        ...lines.flatMap((one) => one.projects),
      ]);
      expect(idsOf([...shown, ...apart]).sort()).toEqual(listed().sort());
    }));

  test("where nothing is listed, loosening the filter that is named lists as many as it says", () =>
    holds((wish) => {
      const loosenable = selectLoosenableProjects(app());
      if (listed().length > 0) return expect(loosenable).toEqual([]);
      for (const { filter, count } of loosenable) {
        filterProjects({ ...wish, [filter]: FIRST_ROOTS.projects[filter] });
        expect(listed()).toHaveLength(count);
        expect(count).toBeGreaterThan(0);
      }
    }));

  test("«all» lists every project in the plan’s order", () =>
    holds(() => {
      listAllProjects();
      expect(listed()).toEqual(idsOf(variedPlan.projects));
      expect(selectProjectFilterCount(app())).toBe(0);
    }));
});

test("the filters that ask for something are counted", () => {
  filterProjects({ search: "ferry", place: "placed" });
  expect(selectProjectFilterCount(app())).toBe(2);
});

describe("the outline", () => {
  const shape = () =>
    selectPlanOutline(app()).strategies.map(({ strategy, lines, projects }) => [
      strategy.id,
      projects.length,
      ...lines.map((one) => `${one.line.id} ${one.projects.length}`),
    ]);

  test("names strategies and lines without a known project only while nothing asks for particular ones", () => {
    expect(shape()).toEqual([
      ["strategy-1", 0, "ways 5"],
      ["strategy-2", 1, "trade 2", "silence 0"],
      ["extra", 0],
    ]);
    filterProjects({ planStrategy: "extra" });
    expect(shape()).toEqual([["extra", 0]]);
    filterProjects({ planStrategy: null, place: "whole-area" });
    expect(shape()).toEqual([
      ["strategy-1", 0, "ways 2"],
      ["strategy-2", 0, "trade 1"],
    ]);
  });

  test("keeps apart what has no known strategy, and knows how much of the final plan is known", () => {
    expect(idsOf(selectPlanOutline(app()).apart)).toEqual(["unread", "b-7"]);
    expect(selectKnownOfFinal(app())).toBe(1);
  });
});

test("before the plan is there nothing is listed and nothing counted", () => {
  store.setState({ plan: { status: "loading" } });
  expect(listed()).toEqual([]);
  expect(selectKnownOfFinal(app())).toBeNull();
  expect(selectPlanOutline(app())).toEqual({ strategies: [], apart: [] });
});

test("a misspelt word is searched as one like it, and that is known; what nothing is like stays and finds nothing", () => {
  filterProjects({ search: "ferrry" });
  expect(selectIsRespelt(app())).toBe(true);
  const respelt = listed();
  filterProjects({ search: "ferry" });
  expect(selectIsRespelt(app())).toBe(false);
  expect(respelt).toEqual(listed());
  expect(respelt.length).toBeGreaterThan(0);
  filterProjects({ search: "xyzzy" });
  expect([selectIsRespelt(app()), listed()]).toEqual([false, []]);
});

test("who writes the name of a place has not misspelt a word of the plan", () => {
  filterProjects({ search: "ferrry" });
  expect(selectIsRespelt(app())).toBe(true);
  const [first, ...others] = squareCity.municipalities;
  if (first === undefined) throw new Error("The squares have no municipality.");
  const municipalities = [{ ...first, name: "Ferrryville" }, ...others];
  store.setState({ geodata: { status: "ready", value: { ...squareCity, municipalities } } });
  expect([selectIsRespelt(app()), listed()]).toEqual([false, []]);
});

test("a link names each filter of the projects that it asks for in vain", () => {
  const known = { city: squareCity.city, languages: ["it"], units: NO_IDS, sites: NO_IDS };
  const { roots, unknown } = readLink("v=1&o=plan&j=one.gone.nowhere", known);
  expect([roots.projects?.strategy, roots.projects?.place, unknown]).toEqual([
    null,
    null,
    ["gone", "nowhere"],
  ]);
});

test.each(NO_SINGLE_STRATEGY)("a link keeps that projects read as %s are asked for", (strategy) => {
  filterProjects({ strategy });
  const known = { city: squareCity.city, languages: ["it"], units: NO_IDS, sites: NO_IDS };
  const { roots, unknown } = readLink(writeLink(app()), known);
  expect([roots.projects?.strategy, unknown]).toEqual([strategy, []]);
});
