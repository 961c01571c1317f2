import { expect, test } from "vitest";
import { moved } from "../../../src/ui/lists/moving";

test("arrows move by one and stop at both ends", () => {
  expect(moved("ArrowDown", 0, 3)).toBe(1);
  expect(moved("ArrowDown", 2, 3)).toBe(2);
  expect(moved("ArrowUp", 2, 3)).toBe(1);
  expect(moved("ArrowUp", 0, 3)).toBe(0);
});

test("from nowhere down leads to the first and up to the last", () => {
  expect(moved("ArrowDown", -1, 3)).toBe(0);
  expect(moved("ArrowUp", -1, 3)).toBe(2);
});

test("Home, End and the page keys stay inside the list", () => {
  expect(moved("Home", 40, 140)).toBe(0);
  expect(moved("End", 40, 140)).toBe(139);
  expect(moved("PageDown", 135, 140)).toBe(139);
  expect(moved("PageUp", 4, 140)).toBe(0);
  expect(moved("PageUp", 40, 140)).toBe(30);
});

test("another key, or an empty list, moves nothing", () => {
  expect(moved("Enter", 1, 3)).toBeNull();
  expect(moved("ArrowDown", -1, 0)).toBeNull();
});
