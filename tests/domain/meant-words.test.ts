import fc from "fast-check";
import { expect, test } from "vitest";
import { meantWords } from "../../src/domain/meant-words";
import { findsIn, wordsOf } from "../../src/domain/search";

const TEXTS = [wordsOf("Mobilità metropolitana integrata"), wordsOf("Corona Verde, fab lab")];
const meant = (wish: string) => meantWords(wordsOf(wish), TEXTS).join(" ");

test.each([
  ["a letter that is missing", "mobiltà", "mobilita"],
  ["a letter too many", "coronna", "corona"],
  ["a wrong letter", "metrupolitana", "metropolitana"],
  ["two letters that changed places", "integarta", "integrata"],
  ["a beginning that is misspelt", "metrup", "metropolitana"],
  ["two words written as one", "fablab", "fab lab"],
  ["one word among right ones", "corna verde", "corona verde"],
])("%s", (_, wish, wanted) => expect(meant(wish)).toBe(wanted));

test("a word that begins one of theirs stays, and so does a short one and one that nothing is near to", () => {
  for (const wish of ["mobil", "vrd", "harbour", ""]) expect(meant(wish)).toBe(wish);
});

test("whatever finds something is searched as it was typed", () => {
  const words = fc.subarray(TEXTS.flat(), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(8), (chosen, cut) => {
      const wish = chosen.map((word) => word.slice(0, cut + 1));
      expect(meantWords(wish, TEXTS)).toEqual(wish);
      expect(wish.every((word) => TEXTS.some((text) => findsIn([word], text)))).toBe(true);
    }),
  );
});

test("one letter left out of a long word leads back to a word that it is found by", () => {
  const long = TEXTS.flat().filter((word) => word.length > 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(4), (word, place) => {
      const [found = ""] = meantWords([word.slice(0, place) + word.slice(place + 1)], TEXTS);
      expect(TEXTS.some((text) => findsIn([found], text))).toBe(true);
    }),
  );
});
