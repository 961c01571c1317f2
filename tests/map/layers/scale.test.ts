import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleFor } from "../../../src/map/layers/scale";

test("a round length that fits", () => {
  expect(scaleFor(1234, 100)).toEqual({ metres: 1000, pixels: 81 });
  expect(scaleFor(990, 100)).toEqual({ metres: 500, pixels: 51 });
  expect(scaleFor(200, 100)).toEqual({ metres: 200, pixels: 100 });
});

test("it takes at least two fifths of the bar and never more than all of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (metres) => {
      const { pixels } = scaleFor(metres, 1000);
      expect(pixels).toBeGreaterThanOrEqual(399);
      expect(pixels).toBeLessThanOrEqual(1000);
    }),
  );
});
