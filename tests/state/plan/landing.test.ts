import { beforeEach, describe, expect, test } from "vitest";
import { includeProvisional } from "../../../src/state/filters";
import { enter } from "../../../src/state/mode";
import { selectPlanColours } from "../../../src/state/plan/selectors/colours";
import { projectsIn, projectsOfSites, selectLandings } from "../../../src/state/plan/selectors/landing";
import { choose, showMatrix } from "../../../src/state/selection";
import { store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { squarePlan } from "../../fixtures/square-plan";
import { startOnSquares } from "../on-squares";

const app = () => store.getState();
const municipality = (code: string) => ({ kind: "municipality", code }) as const;
const zone = (id: string) => ({ kind: "zone", id }) as const;
const names = (here: ReturnType<typeof projectsIn>) =>
  here?.placed.map(({ project, places }) => [project.id, places.map(({ id }) => id)]);

beforeEach(() => {
  startOnSquares();
  store.setState({ plan: { status: "ready", value: squarePlan } });
});

describe("the projects of a unit", () => {
  test("are those with a place in it, with these places; those of the whole area apart", () => {
    const here = projectsIn(app(), municipality("900001"));
    expect(names(here)).toEqual([
      ["one-stop", ["stop-one"]],
      ["all-pilots", ["pilot-one"]],
    ]);
    expect(here?.wholeArea.map(({ id }) => id)).toEqual(["everywhere"]);
    expect(names(projectsIn(app(), municipality("900002")))).toEqual([]);
  });

  test("of a zone are those of its members, each project once with all its places", () => {
    expect(names(projectsIn(app(), zone("1")))).toEqual(names(projectsIn(app(), municipality("900001"))));
    expect(names(projectsIn(app(), zone("2")))).toEqual([["all-pilots", ["pilot-two"]]]);
  });

  test("are not known outside the perimeter, without the plan, and before the reckoning has answered", () => {
    includeProvisional(false);
    expect(projectsIn(app(), municipality("900004"))).toBeNull();
    expect(names(projectsIn(app(), zone("2")))).toEqual([]);
    includeProvisional(true);
    const { answers } = app();
    store.setState({
      answers: new Map([["fewer", { ...squareAnswer, units: squareAnswer.units.slice(1) }]]),
    });
    expect(selectLandings(app())).toBeNull();
    store.setState({ answers, plan: { status: "loading" } });
    expect(projectsIn(app(), municipality("900001"))).toBeNull();
    expect(projectsOfSites(app(), ["stop-one"])).toBeNull();
  });

  test("follow the perimeter: a provisional municipality put outside takes its places out of the count", () => {
    const outside = () => selectLandings(app())?.placed.map((one) => one.outside);
    expect(outside()).toEqual([[], []]);
    includeProvisional(false);
    expect(outside()).toEqual([[], ["pilot-two"]]);
  });
});

test("a site leads to its projects, and they to their sites", () => {
  const of = (...ids: string[]) => projectsOfSites(app(), ids)?.placed.map(({ project }) => project.id);
  expect(of("stop-one")).toEqual(["one-stop"]);
  expect(of("pilot-two")).toEqual(["all-pilots"]);
  expect(of("garden-one")).toEqual([]);
  expect(of("stop-one", "pilot-one")).toEqual(["one-stop", "all-pilots"]);
  expect(of()).toEqual([]);
});

describe("the colours of the matrix", () => {
  test("are the number of projects in each municipality while it is open, and nothing else", () => {
    expect(selectPlanColours(app())).toBeNull();
    enter("plan");
    showMatrix(null);
    const values = [...(selectPlanColours(app())?.values ?? [])];
    expect(values).toEqual([
      ["900001", 2],
      ["900002", 0],
      ["900003", 0],
      ["900004", 1],
    ]);
    choose(null);
    expect(selectPlanColours(app())).toBeNull();
  });

  test("of one strategy are those of its projects; with none every municipality is a hole", () => {
    enter("plan");
    showMatrix("moving");
    expect(new Set(selectPlanColours(app())?.values.values())).toEqual(new Set([0]));
    const projects = squarePlan.projects.map((one) =>
      one.id === "one-stop" ? { ...one, mapStrategy: { kind: "one", strategy: "moving" } as const } : one,
    );
    store.setState({ plan: { status: "ready", value: { ...squarePlan, projects } } });
    expect(selectPlanColours(app())?.values.get("900001")).toBe(1);
    expect(selectPlanColours(app())?.values.get("900004")).toBe(0);
  });

  test("wait for the reckoning instead of showing holes that are none", () => {
    enter("plan");
    showMatrix(null);
    store.setState({ answers: new Map() });
    expect(selectPlanColours(app())).toBeNull();
  });
});
