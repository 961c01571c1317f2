import { beforeEach, expect, test } from "vitest";
import { giveOwnPoints } from "../../../src/state/planner/own-points";
import { selectLayersOfPlaces, selectSitingQuestion } from "../../../src/state/planner/selectors/siting";
import { app, planner, planOnSquares } from "./on-squares";

beforeEach(() => planOnSquares());

test("the reader's own points are the candidates, and each line that is none is named", () => {
  const bad = giveOwnPoints("0.05, -29.95\nhere\n0,05; -29,85\n50, 7\n-29.85, 0.05\n0.05 -29.95");
  const places = [
    { id: "line-1", at: [-29.95, 0.05] },
    { id: "line-3", at: [-29.85, 0.05] },
  ];
  expect(planner().wish.candidates).toEqual({ kind: "places", places });
  expect(selectSitingQuestion(app())?.candidates).toEqual({ kind: "places", places });
  expect(bad.map(({ line, fault }) => [line, fault])).toEqual([
    [2, "not-two-numbers"],
    [4, "outside"],
    [5, "swapped"],
    [6, "repeated"],
  ]);
});

test("layers of points are offered with how many of them count, the pilots' own not", () => {
  expect(selectLayersOfPlaces(app()).map(({ layer, count }) => [layer.id, count])).toEqual([
    ["stops", 1],
    ["gardens", 1],
  ]);
});
