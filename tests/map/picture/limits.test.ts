import fc from "fast-check";
import { expect, test } from "vitest";
import { limitsOf, timesWithin } from "../../../src/map/picture/limits";

test("a laptop's map is drawn four times as sharp", () => {
  expect(timesWithin(4, { width: 920, height: 740 }, limitsOf(8192, 8))).toBe(4);
});

test("a device that says nothing of its memory draws at most 4096 × 4096 pixels", () => {
  const limits = limitsOf(16_384, undefined);
  const times = timesWithin(4, { width: 1560, height: 1020 }, limits);
  expect(times).toBeLessThan(4);
  expect(1560 * 1020 * times ** 2).toBeLessThanOrEqual(4096 ** 2);
});

test("no side and no memory is ever passed, and never more is drawn than is asked for", () => {
  const length = fc.integer({ min: 200, max: 8000 });
  fc.assert(
    fc.property(
      length,
      length,
      fc.constantFrom(2, 4),
      fc.constantFrom(2048, 4096, 8192),
      (width, height, asked, side) => {
        const limits = limitsOf(side, 4);
        const times = timesWithin(asked, { width, height }, limits);
        expect(times).toBeLessThanOrEqual(asked);
        expect(times).toBeGreaterThan(0);
        expect(Math.max(width, height) * times).toBeLessThanOrEqual(side + 1e-6);
        expect(width * height * times ** 2).toBeLessThanOrEqual(limits.pixels + 1e-6);
      },
    ),
  );
});
