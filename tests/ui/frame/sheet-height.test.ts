import { expect, test } from "vitest";
import { restOf, SHEET_HEIGHTS, SHEET_SHARES, stepped } from "../../../src/ui/frame/sheet-height";

test("steps go one height at a time and stop at both ends", () => {
  expect(stepped("peek", "more")).toBe("half");
  expect(stepped("half", "more")).toBe("full");
  expect(stepped("full", "more")).toBe("full");
  expect(stepped("half", "less")).toBe("peek");
  expect(stepped("peek", "less")).toBe("peek");
});

test("a sheet let go at rest falls to the nearest height", () => {
  for (const height of SHEET_HEIGHTS) expect(restOf(SHEET_SHARES[height], 0)).toBe(height);
  expect(restOf(0.3, 0)).toBe("peek");
  expect(restOf(0.4, 0)).toBe("half");
  expect(restOf(0.8, 0)).toBe("full");
});

test("a thrown sheet glides on in its direction", () => {
  expect(restOf(0.6, 0.002)).toBe("full");
  expect(restOf(0.5, -0.002)).toBe("peek");
  expect(restOf(0, -1)).toBe("peek");
});
