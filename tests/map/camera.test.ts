import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTHING_COVERED, paddingFor, rounded } from "../../src/map/camera";

describe("the padding of a flight", () => {
  test("keeps a margin where nothing covers the map, and clear of what does", () => {
    expect(paddingFor(NOTHING_COVERED, 1000, 800)).toEqual({ top: 20, right: 20, bottom: 20, left: 20 });
    expect(paddingFor({ ...NOTHING_COVERED, bottom: 300 }, 1000, 800).bottom).toBe(320);
  });

  test("keeps the marks of a narrow map from under its tools", () => {
    expect(paddingFor(NOTHING_COVERED, 360, 500).top).toBe(64);
  });

  test("always leaves a fifth of the map, however much is covered", () => {
    const edge = fc.integer({ min: 0, max: 4000 });
    const covered = fc.record({ top: edge, right: edge, bottom: edge, left: edge });
    fc.assert(
      fc.property(covered, fc.integer({ min: 200, max: 4000 }), (under, size) => {
        const { top, right, bottom, left } = paddingFor(under, size, size);
        expect(left + right).toBeLessThanOrEqual(0.8 * size + 1e-6);
        expect(top + bottom).toBeLessThanOrEqual(0.8 * size + 1e-6);
      }),
    );
  });
});

test("a camera is kept as exact as a link says it", () => {
  expect(rounded(7.123456789, 45.987654321, 10.98765)).toEqual({ centre: [7.12346, 45.98765], zoom: 10.99 });
});
