import { beforeEach, expect, test } from "vitest";
import { hold } from "../../../src/state/planner/held";
import { selectPilots } from "../../../src/state/planner/selectors/pilots";
import { selectEdits } from "../../../src/state/planner/selectors/scenarios";
import { choosePaper, closeSheets, openSheets } from "../../../src/state/planner/sheets";
import { forbidArea, placePilot, putAway, show, takeUp } from "../../../src/state/planner/tools";
import { app, planner, planOnSquares } from "./on-squares";

beforeEach(() => planOnSquares());

test("a pilot is placed under a name and a number of its own, its card opens, and the tool is put away", () => {
  takeUp("add");
  expect(planner().tool).toBe("add");
  expect(placePilot([-29.85, 0.05])).toBeNull();
  expect(planner().tool).toBeNull();
  const added = selectPilots(app()).find(({ id }) => id === "added-1");
  expect(added).toMatchObject({ name: { en: `Pilot ${added?.number}` }, municipality: "900002" });
  expect(app().selection).toEqual({ kind: "pilot", id: "added-1" });
});

test("a place that cannot be is refused, and the tool stays in hand", () => {
  takeUp("add");
  expect(placePilot([0, 91])).toMatchObject({ code: "position-range" });
  expect(planner().tool).toBe("add");
  expect(selectEdits(app())).toEqual([]);
});

test("taking up a tool writes what is in hand", () => {
  hold({ kind: "reach", reach: 700 });
  takeUp("forbid");
  expect(selectEdits(app())).toEqual([{ kind: "reach", reach: 700 }]);
  putAway();
  expect(planner().tool).toBeNull();
});

test("a drawn area is forbidden beside those that were", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const area = { type: "Polygon" as const, coordinates: [ring] };
  takeUp("forbid");
  forbidArea(area);
  forbidArea(area);
  expect(planner().wish.forbidden.areas).toHaveLength(2);
  expect(planner().tool).toBeNull();
});

test("what the map shows is changed one by one", () => {
  show({ gaps: true });
  expect(planner().shown).toEqual({ share: true, gaps: true });
});

test("sheets open on the paper that was chosen last, and write what is in hand first", () => {
  hold({ kind: "reach", reach: 700 });
  openSheets({ kind: "scenario" });
  expect(selectEdits(app())).toHaveLength(1);
  choosePaper("a3");
  closeSheets();
  expect(planner()).toMatchObject({ sheets: null, paper: "a3" });
  openSheets({ kind: "municipalities", codes: ["900001"] });
  expect(planner()).toMatchObject({ sheets: { kind: "municipalities", codes: ["900001"] }, paper: "a3" });
});
