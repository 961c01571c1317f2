import { describe, expect, test } from "vitest";
import { findableProjects, isWished, landingOf, type ProjectWish } from "../../src/domain/plan-filters";
import { variedPlan } from "../fixtures/varied-plan";

const ALL: ProjectWish = { planStrategy: null, strategy: null, place: null, search: "" };
const projects = findableProjects(variedPlan);
const STRATEGY_2 = variedPlan.catalogue.planStrategies.find(({ id }) => id === "strategy-2")?.name.en ?? "";
const found = (wish: Partial<ProjectWish>) =>
  projects.filter((one) => isWished(one, { ...ALL, ...wish })).map(({ project }) => project.id);

test("a project lands on places of its own, on the whole area, on none that is named, or it is not known", () => {
  expect(variedPlan.projects.slice(0, 5).map(landingOf)).toEqual([
    "placed",
    "placed",
    "whole-area",
    "none-named",
    "not-known",
  ]);
});

describe("a search finds a project by", () => {
  test.each([
    ["its title, without accents and case", "citta MERC", ["market"]],
    ["what it proposes, in either language", "ferry proposes en", ["ferry"]],
    ["a part of it", "rowing", ["ferry"]],
    ["its code", "b.7", ["b-7"]],
    ["its code without signs", "B7", ["b-7"]],
    ["the name of its line", "trade line", ["market", "fair"]],
    ["the name of its strategy of the plan", STRATEGY_2, ["market", "fair", "charter"]],
  ])("%s", (_, search, ids) => expect(found({ search })).toEqual(ids));

  test("nothing else: an empty search finds all, letters inside a word none", () => {
    expect(found({})).toHaveLength(variedPlan.projects.length);
    expect(found({ search: "erry" })).toEqual([]);
  });
});

describe("the filters", () => {
  test("a strategy of the plan holds its lines’ projects and those that state no line", () => {
    expect(found({ planStrategy: "strategy-2" })).toEqual(["market", "fair", "charter"]);
  });

  test("a strategy on the map holds the projects that are read as just this one", () => {
    expect(found({ strategy: "moving" })).toEqual(["ferry", "b-7"]);
    expect(found({ strategy: "growing" })).toEqual([]);
    const single = found({ strategy: "moving" });
    const others = [...found({ strategy: "none" }), ...found({ strategy: "cross-cutting" })];
    expect([...single, ...others].sort()).toEqual(found({}).sort());
  });

  test("together they ask for all at once", () => {
    expect(found({ strategy: "moving", place: "not-known" })).toEqual(["b-7"]);
    expect(found({ planStrategy: "strategy-1", strategy: "moving", place: "whole-area" })).toEqual(["ferry"]);
  });
});
