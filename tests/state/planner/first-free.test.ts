import { expect, test } from "vitest";
import { firstFree } from "../../../src/state/planner/first-free";

test("the first free name in line", () => {
  const named = (number: number) => `Plan ${number}`;
  expect(firstFree(named, [])).toBe("Plan 1");
  expect(firstFree(named, ["Plan 1", "Plan 3"])).toBe("Plan 2");
  expect(firstFree(named, ["Plan 2", "Plan 1"])).toBe("Plan 3");
});
