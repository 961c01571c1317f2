import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { residents, squareMetres } from "../../../src/domain/measure";
import type { Coverage } from "../../../src/domain/overlap";
import { figuresIn, startText, textIn } from "../../../src/i18n";
import { shareSegments, shareWords } from "../../../src/ui/figures/share";

beforeAll(() => startText("it"));

/** 100 residents and 100 hectares, data on `withData` of them. */
function coverage(covered: number, withData: number, atLeast: number, whole = 100): Coverage {
  const area = (hectares: number) => squareMetres(hectares * 10_000);
  return {
    area: area(covered),
    residents: residents(covered),
    ofArea: area(withData),
    ofResidents: residents(withData),
    atLeastArea: area(atLeast),
    atLeastResidents: residents(atLeast),
    wholeArea: area(whole),
    wholeResidents: residents(whole),
  };
}

test("the bar is covered, not covered, at least and unknown, in this order", () => {
  expect(shareSegments(coverage(40, 80, 5), "residents")).toEqual([
    { kind: "covered", from: 0, width: 0.4 },
    { kind: "uncovered", from: 0.4, width: 0.4 },
    { kind: "atLeast", from: 0.8, width: 0.05 },
    { kind: "unknown", from: 0.8500000000000001, width: 0.15 },
  ]);
  expect(shareSegments(coverage(0, 0, 0, 0), "area")).toEqual([]);
});

test("the segments of any coverage fill the bar and follow one another", () => {
  const three = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(three, ([covered, free, atLeast, unknown]) => {
      fc.pre(covered + free + atLeast + unknown > 0);
      const whole = covered + free + atLeast + unknown;
      const segments = shareSegments(coverage(covered, covered + free, atLeast, whole), "area");
      expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
      segments.reduce((end, { from, width }) => {
        expect(from).toBeCloseTo(end, 9);
        return from + width;
      }, 0);
    }),
  );
});

test("the share is of what has data, and what lies outside is «at least»", () => {
  const say = (value: Coverage, language: string) =>
    shareWords(value, "residents", textIn(language), figuresIn(language));
  expect(say(coverage(40, 80, 5), "it")).toEqual({
    share: "50,0 %",
    parts: [
      "40 residenti su 80",
      "almeno altri 5 residenti dove i dati sono incompleti",
      "dati completi: 80,0 %",
    ],
  });
  expect(say(coverage(40, 100, 0), "en")).toEqual({
    share: "40.0 %",
    parts: ["40 residents of 100"],
  });
});

test("a share without data is not known and is never 0", () => {
  const phrases = shareWords(coverage(0, 0, 7), "area", textIn("en"), figuresIn("en"));
  expect(phrases).toEqual({
    share: "not known",
    parts: ["at least 7.00 ha more where data are incomplete", "incomplete data everywhere"],
  });
  expect(shareWords(coverage(0, 0, 0, 0), "area", textIn("it"), figuresIn("it"))).toEqual({
    share: "non noto",
    parts: [],
  });
});
