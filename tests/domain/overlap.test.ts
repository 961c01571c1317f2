import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { residents, squareMetres } from "../../src/domain/measure";
import { coverageOf, isFullyKnown, type Part, reachedBy, sumParts, together } from "../../src/domain/overlap";
import { holds, matches, type Subset, sizeOf, subset } from "../../src/domain/strategy";
import { squareAnswer } from "../fixtures/square-answer";

const ALL = subset(0b111);
const part = (bits: number, complete: number, area: number, people: number): Part => ({
  subset: subset(bits),
  complete: subset(complete),
  area: squareMetres(area),
  residents: residents(people),
});
const parts = fc.array(
  fc
    .tuple(fc.nat(7), fc.nat(7), fc.nat(1_000_000), fc.nat(10_000))
    .map(([bits, complete, area, people]) => part(bits, complete, area, people)),
  { maxLength: 30 },
);

describe("coverage", () => {
  test("is counted where the data are complete, and «at least» elsewhere", () => {
    const rows = [
      part(0b000, 0b111, 100, 10),
      part(0b010, 0b111, 50, 5),
      part(0b010, 0b101, 20, 2),
      part(0b000, 0b101, 30, 3),
    ];
    expect(coverageOf(rows, subset(0b010))).toEqual({
      area: 50,
      residents: 5,
      ofArea: 150,
      ofResidents: 15,
      atLeastArea: 20,
      atLeastResidents: 2,
      wholeArea: 200,
      wholeResidents: 20,
    });
  });

  test("a share lies in 0 to 1, and complete and incomplete ground add up to no more than the whole", () => {
    fc.assert(
      fc.property(parts, fc.nat(7), (rows, bits) => {
        const { area, ofArea, atLeastArea, wholeArea } = coverageOf(rows, subset(bits));
        expect(area).toBeLessThanOrEqual(ofArea);
        expect(ofArea + atLeastArea).toBeLessThanOrEqual(wholeArea);
      }),
    );
  });

  test("more strategies together never cover more", () => {
    fc.assert(
      fc.property(parts, fc.nat(7), fc.nat(2), (rows, bits, bit) => {
        const fewer = coverageOf(rows, subset(bits));
        const more = coverageOf(rows, subset(bits | (1 << bit)));
        expect(more.area + more.atLeastArea).toBeLessThanOrEqual(fewer.area + fewer.atLeastArea);
      }),
    );
  });

  test("a pair is the same in either order", () => {
    expect(subset((1 << 0) | (1 << 2))).toBe(subset((1 << 2) | (1 << 0)));
    expect(together(3)).toEqual([0b011, 0b101, 0b110, 0b111]);
    expect(together(1)).toEqual([]);
  });
});

describe("parts", () => {
  test("of several municipalities add up by subset and completeness", () => {
    expect(
      sumParts(squareAnswer.units).map(({ subset: bits, area, residents: people }) => [bits, area, people]),
    ).toEqual([
      [0, 300, 2500],
      [1, 20, 200],
      [2, 50, 300],
      [3, 30, 400],
    ]);
  });

  test("are fully known when the data of every strategy outside the subset are complete", () => {
    expect(isFullyKnown({ subset: subset(0b010), complete: subset(0b101) }, ALL)).toBe(true);
    expect(isFullyKnown({ subset: subset(0b000), complete: subset(0b101) }, ALL)).toBe(false);
  });

  test("reached by at least one is «at least» only where something is unknown and uncovered", () => {
    expect(reachedBy([part(0b001, 0b101, 10, 4), part(0, 0b111, 90, 6)], 1, ALL)).toEqual({
      area: 10,
      residents: 4,
      isAtLeast: false,
    });
    expect(reachedBy([part(0b001, 0b111, 10, 4), part(0, 0b101, 90, 6)], 1, ALL)).toMatchObject({
      isAtLeast: true,
    });
  });
});

describe("any, all and exactly", () => {
  const bits = fc.nat(7).map(subset);

  test("exactly asks for no more than all, and all for no more than any", () => {
    fc.assert(
      fc.property(bits, bits, (ground, wanted) => {
        fc.pre(wanted !== 0);
        if (matches(ground, wanted, "exactly")) expect(matches(ground, wanted, "all")).toBe(true);
        if (matches(ground, wanted, "all")) expect(matches(ground, wanted, "any")).toBe(true);
      }),
    );
  });

  test("no wish asks for all that is covered", () => {
    const none: Subset = subset(0);
    expect(matches(none, none, "exactly")).toBe(false);
    expect(matches(subset(4), none, "all")).toBe(true);
  });

  test("a subset holds its own and has as many members as bits", () => {
    expect(holds(subset(0b110), subset(0b100))).toBe(true);
    expect(holds(subset(0b010), subset(0b110))).toBe(false);
    expect([0, 1, 3, 7].map((one) => sizeOf(subset(one)))).toEqual([0, 1, 2, 3]);
  });
});
