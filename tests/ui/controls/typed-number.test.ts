import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber, writeNumber } from "../../../src/ui/controls/typed-number";

test.each<[string, number, "it" | "en", number | null]>([
  ["1,5", 1, "it", 1.5],
  ["1.5", 1, "en", 1.5],
  ["45.06787", 5, "it", 45.06787],
  ["7,685", 5, "en", 7.685],
  ["1.500", 0, "it", 1500],
  ["1,500", 0, "en", 1500],
  ["1.500,5", 1, "it", 1500.5],
  ["1,500.5", 1, "it", 1500.5],
  ["15.00", 0, "it", 15],
  ["1 500", 0, "it", 1500],
  ["−7,5", 1, "it", -7.5],
  ["  ", 0, "it", null],
  ["", 0, "en", null],
])("%s with %i decimals in %s is %d", (text, decimals, language, value) => {
  expect(readNumber(text, decimals, language)).toBe(value);
});

test.each(["abc", "1,2,3", "1.5.00", "12 m", "-", "1e5", "1..5", ","])(
  "%s is no number of metres",
  (text) => {
    expect(readNumber(text, 0, "it")).toBeNaN();
  },
);

test("what is written is read again, in both languages", () => {
  const values = fc.integer({ min: -18_000_000, max: 18_000_000 }).map((value) => value / 1e5);
  fc.assert(
    fc.property(values, fc.constantFrom("it", "en"), (value, language) => {
      expect(readNumber(writeNumber(value, 5, language), 5, language)).toBeCloseTo(value, 9);
    }),
  );
});

test("nothing and no number are written as nothing", () => {
  expect(writeNumber(null, 1, "it")).toBe("");
  expect(writeNumber(Number.NaN, 1, "it")).toBe("");
  expect(writeNumber(1234.5, 1, "it")).toBe("1234,5");
});
