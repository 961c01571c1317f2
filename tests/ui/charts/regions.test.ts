import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { residents, squareMetres } from "../../../src/domain/measure";
import type { Part } from "../../../src/domain/overlap";
import { type Strategy, subset } from "../../../src/domain/strategy";
import { figuresIn, startText, textIn } from "../../../src/i18n";
import { beyondPairs, pairAt } from "../../../src/ui/charts/matrix";
import { lengthOf, regionName, regionsOf } from "../../../src/ui/charts/regions";

beforeAll(() => startText("it"));

const part = (bits: number, complete: number, area: number, people: number): Part => ({
  subset: subset(bits),
  complete: subset(complete),
  area: squareMetres(area),
  residents: residents(people),
});

const strategy = (id: string, slot: Strategy["slot"]): Strategy => ({
  id,
  slot,
  name: { it: `${id} it`, en: `${id} en` },
  planLine: { it: id, en: id },
});
const three = [strategy("one", 1), strategy("two", 2), strategy("three", 3)];

test("three strategies make seven regions and none, most strategies first", () => {
  const regions = regionsOf([part(3, 7, 10, 1)], 3, "area");
  expect(regions.map((region) => Number(region.subset))).toEqual([7, 3, 5, 6, 1, 2, 4, 0]);
  expect(regions[1]).toEqual({ subset: 3, known: 10, notKnown: 0 });
});

test("what lacks data of a strategy that does not cover it is not fully known", () => {
  const regions = regionsOf([part(1, 7, 10, 100), part(1, 5, 4, 40), part(3, 5, 2, 20)], 3, "residents");
  expect(regions.find((region) => region.subset === 1)).toEqual({ subset: 1, known: 100, notKnown: 40 });
  // The second strategy covers it, so that its missing data take nothing away.
  expect(regions.find((region) => region.subset === 3)).toEqual({ subset: 3, known: 20, notKnown: 0 });
});

test("beyond three strategies empty regions are left out, but never «none»", () => {
  expect(regionsOf([part(9, 15, 5, 0)], 4, "area").map((region) => Number(region.subset))).toEqual([9, 0]);
});

test("the regions of any partition add up to it", () => {
  const parts = fc.array(
    fc
      .tuple(fc.nat(31), fc.nat(31), fc.nat(1e6))
      .map(([bits, complete, area]) => part(bits, complete, area, 0)),
  );
  fc.assert(
    fc.property(parts, (rows) => {
      const sum = regionsOf(rows, 5, "area").reduce((all, { known, notKnown }) => all + known + notKnown, 0);
      expect(sum).toBeCloseTo(
        rows.reduce((all, { area }) => all + area, 0),
        6,
      );
    }),
  );
});

test("a region is named by its strategies in the reader's language", () => {
  const name = (bits: number, language: string) =>
    regionName(three, subset(bits), language, textIn(language), figuresIn(language));
  expect(name(0, "it")).toBe("Nessuna strategia");
  expect(name(2, "it")).toBe("Solo two it");
  expect(name(5, "it")).toBe("one it e three it");
  expect(name(5, "en")).toBe("one en and three en");
  expect(name(7, "en")).toBe("All strategies");
});

test("the longest bar fills the chart and an empty chart has no bars", () => {
  expect(lengthOf(5, 10)).toBe(0.5);
  expect(lengthOf(0, 0)).toBe(0);
});

test("the diagonal of the matrix is the strategy itself; triples and more come after the pairs", () => {
  expect(pairAt(1, 1)).toBe(2);
  expect(pairAt(2, 0)).toBe(5);
  const coverage = {} as never;
  const cells = [15, 3, 7, 1].map((bits) => ({ subset: subset(bits), coverage }));
  expect(beyondPairs(cells).map((cell) => Number(cell.subset))).toEqual([7, 15]);
});
