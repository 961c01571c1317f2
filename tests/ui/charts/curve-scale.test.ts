import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBetween, ticksTo, wholeTicks } from "../../../src/ui/charts/curve-scale";

describe("the scales of the curve", () => {
  test.each<[number, number[]]>([
    [378_000, [0, 100_000, 200_000, 300_000, 400_000]],
    [47, [0, 20, 40, 60]],
    [1, [0, 0.5, 1]],
    [0, [0, 1]],
  ])("to %d: %o", (value, ticks) => {
    expect(ticksTo(value, 4)).toEqual(ticks);
  });

  test("steps go up evenly from 0, are few, and the last is the first at or above the value", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (value) => {
        const ticks = ticksTo(value, 4);
        const step = ticks[1] ?? 0;
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
        expect((ticks.at(-1) ?? 0) - step).toBeLessThan(value);
      }),
    );
  });

  test("numbers of pilots are whole and round", () => {
    expect(wholeTicks(15, 30, 6)).toEqual([15, 20, 25, 30]);
    expect(wholeTicks(0, 4, 6)).toEqual([0, 1, 2, 3, 4]);
    expect(wholeTicks(3, 18, 6)).toEqual([5, 10, 15]);
    expect(wholeTicks(7, 7, 6)).toEqual([7]);
  });

  test("a value lies between two others", () => {
    expect(placeBetween(20, 15, 25)).toBe(0.5);
    expect(placeBetween(15, 15, 25)).toBe(0);
    expect(placeBetween(7, 7, 7)).toBe(0.5);
  });
});
