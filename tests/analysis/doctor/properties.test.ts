import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { tangleOf } from "../../../src/analysis/doctor/tangle";
import { areaOf } from "../../../src/analysis/geometry";
import { piecesOf } from "../../../src/analysis/piece";
import type { SiteGeometry } from "../../../src/domain/site";
import { examined, polygon, row } from "./patient";

/** A ring around a middle with growing angles: never crosses itself. */
const simpleRing = fc
  .tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 }),
  )
  .map(([x, y, radii]): Position[] => {
    const corners = radii.map((radius, index): Position => {
      const angle = (index * 2 * Math.PI) / radii.length;
      return [x + 0.05 * radius * Math.cos(angle), y + 0.05 * radius * Math.sin(angle)];
    });
    return [...corners, ...corners.slice(0, 1)];
  });

/** Corners on a coarse grid, closed or not: repeats, spikes, touching and crossing sides all come up. */
const coordinate = fc.integer({ min: 0, max: 6 }).map((step) => step / 100);
const wildRing = fc
  .tuple(fc.array(fc.tuple(coordinate, coordinate), { minLength: 0, maxLength: 10 }), fc.boolean())
  .map(([corners, closed]): Position[] => (closed ? [...corners, ...corners.slice(0, 1)] : corners));
/** The same anywhere, so that roundings of every size come up. */
const looseRing = fc.array(
  fc.tuple(fc.double({ min: 7, max: 7.1, noNaN: true }), fc.double({ min: 45, max: 45.1, noNaN: true })),
  { maxLength: 7 },
);
const wild: fc.Arbitrary<Geometry> = fc.oneof(
  fc.array(wildRing, { maxLength: 3 }).map((rings) => polygon(...rings)),
  looseRing.map((ring) => polygon(ring)),
  fc
    .array(fc.array(wildRing, { maxLength: 2 }), { maxLength: 3 })
    .map((coordinates): Geometry => ({ type: "MultiPolygon", coordinates })),
  wildRing.map((coordinates): Geometry => ({ type: "LineString", coordinates })),
);

/** A ring of many corners, two neighbours of which are mixed up: a slip of the pen. */
const slippedRing = fc
  .tuple(fc.array(fc.double({ min: 0.9, max: 1, noNaN: true }), { minLength: 60, maxLength: 90 }), fc.nat(50))
  .map(([radii, place]): Position[] => {
    const corners = radii.map((radius, index): Position => {
      const angle = (index * 2 * Math.PI) / radii.length;
      return [7 + 0.05 * radius * Math.cos(angle), 45 + 0.05 * radius * Math.sin(angle)];
    });
    const mixed = [
      ...corners.slice(0, place),
      ...corners.slice(place, place + 2).reverse(),
      ...corners.slice(place + 2),
    ];
    return [...mixed, ...mixed.slice(0, 1)];
  });

const groundOf = (geometry: SiteGeometry | undefined): number =>
  geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? areaOf(piecesOf(geometry)) : 0;

describe("whatever comes", () => {
  test("a valid geometry is untouched and identical", () => {
    fc.assert(
      fc.property(simpleRing, (ring) => {
        const patient = row(polygon(ring));
        const { rows, mends, leftOut } = examined([patient]);
        expect([mends, leftOut]).toEqual([[], []]);
        expect(rows[0]).toBe(patient);
      }),
    );
  });

  test("what was mended needs no mending", () => {
    fc.assert(
      fc.property(wild, (geometry) => {
        const first = examined([row(geometry)]);
        const second = examined(first.rows);
        expect([second.mends, second.leftOut]).toEqual([[], []]);
        expect(second.rows[0]).toBe(first.rows[0]);
      }),
      { numRuns: 200 },
    );
  });

  test("a slip of the pen is taken apart, once", () => {
    let apart = 0;
    fc.assert(
      fc.property(slippedRing, (ring) => {
        const first = examined([row(polygon(ring))]);
        expect(first.leftOut).toEqual([]);
        if (first.mends.some(({ code }) => code === "self-intersection")) apart += 1;
        const second = examined(first.rows);
        expect([second.mends, second.rows]).toEqual([[], first.rows]);
      }),
    );
    // Not every slip makes sides cross: between uneven corners it may only dent the ring.
    expect(apart).toBeGreaterThan(5);
  });

  test("a row stays or is left out with a reason, and never both", () => {
    fc.assert(
      fc.property(wild, (geometry) => {
        const { rows, leftOut } = examined([row(geometry)]);
        expect(rows.length + leftOut.length).toBe(1);
      }),
    );
  });

  test("the ground of a ring is kept", () => {
    fc.assert(
      fc.property(fc.oneof(wildRing, looseRing), (ring) => {
        const [kept] = examined([row(polygon(ring))]).rows;
        if (kept === undefined) return;
        const drawn = groundOf({ type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] });
        expect(Math.abs(groundOf(kept.geometry) / drawn - 1)).toBeLessThan(0.0102);
      }),
      { numRuns: 200 },
    );
  });

  test("and nothing of it crosses itself any more", () => {
    fc.assert(
      fc.property(wild, (geometry) => {
        const [kept] = examined([row(geometry)]).rows;
        if (kept?.geometry.type !== "Polygon" && kept?.geometry.type !== "MultiPolygon") return;
        expect(piecesOf(kept.geometry).map(tangleOf)).not.toContain("crossing");
      }),
    );
  });

  test("turned and opened, a valid ring comes back", () => {
    fc.assert(
      fc.property(simpleRing, (ring) => {
        const [kept] = examined([row(polygon([...ring].reverse().slice(0, -1)))]).rows;
        expect(groundOf(kept?.geometry) / groundOf({ type: "Polygon", coordinates: [ring] })).toBeCloseTo(
          1,
          9,
        );
      }),
    );
  });
});
