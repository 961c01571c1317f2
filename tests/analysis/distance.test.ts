import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { between, distance, distanceToSegment, offset } from "../../src/analysis/distance";
import type { LonLat } from "../../src/analysis/piece";

const { WGS84 } = geodesic.Geodesic;

/** The geodesic itself, from a library that is exact to nanometres. */
const reference = (a: LonLat, b: LonLat): number => WGS84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? Number.NaN;

const place = fc.tuple(
  fc.double({ min: 6, max: 9, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
);
const near = fc.tuple(
  fc.double({ min: -3500, max: 3500, noNaN: true }),
  fc.double({ min: -3500, max: 3500, noNaN: true }),
);

describe("distance on the ellipsoid", () => {
  test("is within 1e-5 of the geodesic up to 5 km", () => {
    fc.assert(
      fc.property(place, near, (from, [east, north]) => {
        const to = offset(from, east, north);
        const exact = reference(from, to);
        expect(Math.abs(distance(from, to) - exact)).toBeLessThanOrEqual(exact * 1e-5 + 1e-6);
      }),
    );
  });

  test("a degree north and a degree east differ", () => {
    expect(distance([7.68, 45], [7.68, 45.01])).toBeCloseTo(1111.3, 0);
    expect(distance([7.68, 45], [7.69, 45])).toBeCloseTo(788.5, 0);
  });

  test("offset and between are one another's inverse", () => {
    fc.assert(
      fc.property(place, near, (from, [east, north]) => {
        const [backEast, backNorth] = between(from, offset(from, east, north));
        expect(backEast).toBeCloseTo(east, 2);
        expect(backNorth).toBeCloseTo(north, 2);
      }),
    );
  });

  test("to a segment it is the shortest geodesic to any of its points", () => {
    fc.assert(
      fc.property(place, near, near, (from, first, second) => {
        const [a, b] = [offset(from, ...first), offset(from, ...second)];
        const exact = shortest(from, a, b);
        expect(Math.abs(distanceToSegment(from, a, b) - exact)).toBeLessThanOrEqual(exact * 1e-5 + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  test("to a segment of no length it is the distance to the point", () => {
    expect(distanceToSegment([7, 45], [7.01, 45], [7.01, 45])).toBe(distance([7, 45], [7.01, 45]));
  });
});

/** Narrows down the nearest point of a segment, straight in longitude and latitude as GeoJSON has it. */
function shortest(from: LonLat, a: LonLat, b: LonLat): number {
  const at = (part: number) => reference(from, [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])]);
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(left) < at(right)) high = right;
    else low = left;
  }
  return at((low + high) / 2);
}
