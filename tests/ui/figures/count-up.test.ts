import fc from "fast-check";
import { expect, test } from "vitest";
import { runTo, valueAt } from "../../../src/ui/figures/count-up";

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test("a figure starts at the old value and ends at exactly the new one", () => {
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const run = { from, to, start: 1000, duration: 250 };
      expect(valueAt(run, 999)).toBe(from);
      expect(valueAt(run, 1250)).toBe(to);
      expect(valueAt(run, 9999)).toBe(to);
    }),
  );
});

test("in between it goes one way and never overshoots", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 249 }), (from, to, after) => {
      const run = { from, to, start: 0, duration: 250 };
      const now = valueAt(run, after);
      const next = valueAt(run, after + 1);
      expect(Math.sign(next - now) * Math.sign(to - from)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(to - next)).toBeLessThanOrEqual(Math.abs(to - from));
    }),
  );
});

test("what was not known, or is not, does not count up", () => {
  expect(runTo(null, 10, 0, 250)).toBeNull();
  expect(runTo(10, null, 0, 250)).toBeNull();
  expect(runTo(10, 10, 0, 250)).toBeNull();
  expect(runTo(10, 20, 5, 250)).toEqual({ from: 10, to: 20, start: 5, duration: 250 });
});
