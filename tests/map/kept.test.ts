import { expect, test } from "vitest";
import { kept, keptWhole } from "../../src/map/kept";

test("the same things give the very same result, other things another", () => {
  const made = kept((one: object, other: number) => ({ one, other }));
  const one = {};
  const first = made(one, 1);
  expect(made(one, 1)).toBe(first);
  expect(made(one, 2)).not.toBe(first);
  expect(made({}, 2)).not.toBe(made(one, 2));
});

test("a whole is the very same as long as each of its parts is", () => {
  const whole = keptWhole<{ one: object; other: number }>();
  const one = {};
  const first = whole({ one, other: 1 });
  expect(whole({ one, other: 1 })).toBe(first);
  const second = whole({ one, other: 2 });
  expect(second).toEqual({ one, other: 2 });
  expect(whole({ one, other: 2 })).toBe(second);
  expect(whole({ one: {}, other: 2 })).not.toBe(second);
});
