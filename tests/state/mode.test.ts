import { beforeEach, describe, expect, test } from "vitest";
import { enter, goToProject, selectCanPlan, selectIsAnswered, turnTo } from "../../src/state/mode";
import { choose } from "../../src/state/selection";
import { store } from "../../src/state/store";
import { startOnSquares } from "./on-squares";
import { planOnSquares } from "./planner/on-squares";

const app = () => store.getState();

beforeEach(startOnSquares);

describe("turning to another mode", () => {
  test("a unit stays selected, and the sheet shows it", () => {
    const unit = { kind: "unit", unit: { kind: "municipality", code: "900001" } } as const;
    choose(unit);
    enter("planner");
    expect(app()).toMatchObject({ mode: "planner", selection: unit, sheet: { showing: "answer" } });
  });

  test("a site that is a pilot goes over to its card and back, another site keeps its own", () => {
    choose({ kind: "site", id: "pilot-one" });
    enter("planner");
    expect(app().selection).toEqual({ kind: "pilot", id: "pilot-one" });
    enter("explore");
    expect(app().selection).toEqual({ kind: "site", id: "pilot-one" });
    choose({ kind: "site", id: "stop-one" });
    enter("planner");
    expect(app().selection).toEqual({ kind: "site", id: "stop-one" });
  });

  test("what only one mode can answer is let go", () => {
    choose({ kind: "table" });
    enter("planner");
    expect(app()).toMatchObject({ selection: null, sheet: { showing: "question" } });
    choose({ kind: "pilot", id: "added-1" });
    enter("explore");
    expect(app().selection).toBeNull();
  });

  test("turning to the mode that it is changes nothing", () => {
    choose({ kind: "table" });
    enter("explore");
    expect(app().selection).toEqual({ kind: "table" });
  });
});

test("a link may select what its mode has no answer to; then there is none", () => {
  const table = { kind: "table" } as const;
  expect(selectIsAnswered({ mode: "explore", selection: table })).toBe(true);
  expect(selectIsAnswered({ mode: "planner", selection: table })).toBe(false);
  expect(selectIsAnswered({ mode: "planner", selection: null })).toBe(false);
});

test("another task is shown in the sheet's question", () => {
  choose({ kind: "table" });
  turnTo("next");
  expect(app()).toMatchObject({ task: "next", sheet: { showing: "question" } });
});

test("a city without numbered sites has nothing to plan with", () => {
  expect(selectCanPlan(app())).toBe(true);
  const { geodata } = app();
  if (geodata.status !== "ready") throw new Error("The city is there");
  const { city } = geodata.value;
  const layers = city.layers.map((layer) => ({ ...layer, numbered: false }));
  store.setState({ geodata: { status: "ready", value: { ...geodata.value, city: { ...city, layers } } } });
  expect(selectCanPlan(app())).toBe(false);
});

test("a tool of the planner is put away with its mode", () => {
  planOnSquares({ tool: "add" });
  store.setState({ mode: "planner" });
  enter("explore");
  expect(app().planner?.tool).toBeNull();
});

test("a project of the plan opens in one step from wherever it is asked for", () => {
  let steps = 0;
  const stop = store.subscribe(() => {
    steps += 1;
  });
  goToProject("one-stop");
  stop();
  expect(steps).toBe(1);
  expect(app()).toMatchObject({ mode: "plan", selection: { kind: "project", id: "one-stop" } });
});
