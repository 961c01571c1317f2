import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../../src/map/layers/anchor";

const EVERYWHERE = [-180, -90, 180, 90] as const;
const polygon = (...ring: [number, number][]): Polygon => ({
  type: "Polygon",
  coordinates: [[...ring, ring[0] ?? [0, 0]]],
});
const box = (west: number, south: number, east: number, north: number) =>
  polygon([west, south], [east, south], [east, north], [west, north]);

describe("where a name stands", () => {
  test("in the middle of a square on the equator", () => {
    const [x = 9, y = 9] = anchorOf(box(0, 0, 1, 1), EVERYWHERE) ?? [];
    expect(x).toBeCloseTo(0.5, 1);
    expect(y).toBeCloseTo(0.5, 1);
  });

  test("in the broad part of an L, not in its corner that is missing", () => {
    const shape = polygon([0, 0], [3, 0], [3, 2], [1, 2], [1, 6], [0, 6]);
    const [x = 9, y = 9] = anchorOf(shape, EVERYWHERE) ?? [];
    expect(x).toBeGreaterThan(0.9);
    expect(y).toBeLessThan(2);
  });

  test("in the larger part of several, and never in a hole", () => {
    const parts = {
      type: "MultiPolygon" as const,
      coordinates: [box(0, 0, 1, 1).coordinates, box(5, 0, 9, 4).coordinates],
    };
    expect(anchorOf(parts, EVERYWHERE)?.[0]).toBeGreaterThan(5);
    const hole = {
      type: "Polygon" as const,
      coordinates: [...box(0, 0, 9, 9).coordinates, ...box(2, 2, 9, 9).coordinates],
    };
    const [x = 9, y = 9] = anchorOf(hole, EVERYWHERE) ?? [];
    expect(x < 2 || y < 2).toBe(true);
  });

  test("within the box it is given, and nowhere when the outline has no ground there", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 8, noNaN: true }), (edge) => {
        const [x = -1, y = -1] = anchorOf(box(0, 0, 10, 10), [0, 0, edge, 10]) ?? [];
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(edge);
        expect(y).toBeGreaterThan(0);
      }),
    );
    expect(anchorOf(box(0, 0, 1, 1), [2, 2, 3, 3])).toBeNull();
  });
});
