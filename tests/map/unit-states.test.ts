import { describe, expect, test } from "vitest";
import { equalSteps } from "../../src/domain/classes";
import { changedStates, siteStates, unitStates } from "../../src/map/unit-states";
import { planningOfSquares, sceneOfSquares } from "./scene-of-squares";

describe("how a municipality is drawn", () => {
  test("inside, reported and unmarked at the start", () => {
    const states = [...unitStates(sceneOfSquares()).values()];
    expect(states).toHaveLength(4);
    for (const state of states)
      expect(state).toEqual({ inside: true, dimmed: false, level: null, marked: false });
  });

  test("outside the perimeter, outside what is reported, marked", () => {
    const scene = sceneOfSquares({
      inside: new Set(["900001", "900002"]),
      scope: new Set(["900001"]),
      highlight: { units: new Set(["900002"]), sites: new Set(), patch: null },
    });
    const states = unitStates(scene);
    expect(states.get("900001")).toMatchObject({ inside: true, dimmed: false, marked: false });
    expect(states.get("900002")).toMatchObject({ inside: true, dimmed: true, marked: true });
    expect(states.get("900004")).toMatchObject({ inside: false });
  });

  test("a choropleth gives each its class, and what is not known a class of its own", () => {
    const values = new Map([
      ["900001", 0.05],
      ["900002", 0.95],
      ["900003", null],
    ]);
    const states = unitStates(
      sceneOfSquares({ coloured: true, colours: { values, classes: equalSteps([1]) } }),
    );
    expect(["900001", "900002", "900003", "900004"].map((code) => states.get(code)?.level)).toEqual([
      0, 4, -1, -1,
    ]);
  });
});

test("on a planner's map ground without anybody covered has no colour, and is not «not known»", () => {
  const values = new Map([
    ["900001", 0],
    ["900002", 0.01],
    ["900003", null],
  ]);
  const coloured = { coloured: true, colours: { values, classes: equalSteps([1]) } };
  const levels = (scene: Parameters<typeof unitStates>[0]) =>
    ["900001", "900002", "900003"].map((code) => unitStates(scene).get(code)?.level);
  expect(levels(sceneOfSquares(coloured))).toEqual([0, 0, -1]);
  expect(levels(sceneOfSquares({ ...coloured, planning: planningOfSquares() }))).toEqual([null, 0, -1]);
});

test("what is below the least class has no colour, whoever looks: no project lands there", () => {
  const values = new Map([
    ["900001", 0],
    ["900002", 1],
  ]);
  const classes = { least: 1, breaks: [1, 1, 2, 3], greatest: 2 } as const;
  const states = unitStates(sceneOfSquares({ coloured: true, colours: { values, classes } }));
  expect(["900001", "900002", "900003"].map((code) => states.get(code)?.level)).toEqual([null, 2, -1]);
});

test("only what is not as it was is set again", () => {
  const before = unitStates(sceneOfSquares());
  expect(changedStates(unitStates(sceneOfSquares()), before)).toEqual([]);
  const marked = { units: new Set(["900003"]), sites: new Set<string>(), patch: null };
  const changed = changedStates(unitStates(sceneOfSquares({ highlight: marked })), before);
  expect(changed.map(([code]) => code)).toEqual(["900003"]);
});

test("points have no state: deck.gl draws them", () => {
  const drawn = [...siteStates(sceneOfSquares()).keys()];
  const points = sceneOfSquares().sites.filter(({ geometry }) => geometry.type === "Point");
  for (const { id } of points) expect(drawn).not.toContain(id);
});
