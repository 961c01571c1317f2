import { expect, test } from "vitest";
import { kept } from "../../src/map/kept";

test("the same things give the very same result, other things another", () => {
  const made = kept((one: object, other: number) => ({ one, other }));
  const one = {};
  const first = made(one, 1);
  expect(made(one, 1)).toBe(first);
  expect(made(one, 2)).not.toBe(first);
  expect(made({}, 2)).not.toBe(made(one, 2));
});
