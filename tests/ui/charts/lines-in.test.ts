import fc from "fast-check";
import { expect, test } from "vitest";
import { linesIn } from "../../../src/ui/charts/saved/lines-in";

test("a text is broken at spaces, and a word that is too long stays whole", () => {
  expect(linesIn("one two three", 7)).toEqual(["one two", "three"]);
  expect(linesIn("extraordinarily so", 5)).toEqual(["extraordinarily", "so"]);
  expect(linesIn("  ", 5)).toEqual([]);
});

test("no word is lost and no line of several is too long", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, most) => {
        const lines = linesIn(words.join(" "), most);
        expect(lines.join(" ")).toBe(words.join(" "));
        expect(lines.every((line) => line.length <= most || !line.includes(" "))).toBe(true);
      },
    ),
  );
});
