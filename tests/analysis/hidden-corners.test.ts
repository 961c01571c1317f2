import fc from "fast-check";
import { expect, test } from "vitest";
import { circle } from "../../src/analysis/circle";
import { offset } from "../../src/analysis/distance";
import { areaOf, unite } from "../../src/analysis/geometry";
import { withoutHiddenCorners } from "../../src/analysis/hidden-corners";
import type { LonLat, Piece } from "../../src/analysis/piece";
import { metres } from "../../src/domain/measure";

const corners = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { rings }) => sum + (rings[0]?.length ?? 0), 0);
const disc = (east: number, north: number, radius: number) =>
  circle(offset([7, 45], east, north), metres(radius));

const discs = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 1500 }),
    fc.integer({ min: 0, max: 1500 }),
    fc.integer({ min: 200, max: 900 }),
  ),
  { minLength: 2, maxLength: 8 },
);

test("a row of overlapping circles loses corners and no ground", () => {
  const row = Array.from({ length: 6 }, (_, i) => disc(500 * i, 0, 500));
  const shed = withoutHiddenCorners(row);
  expect(corners(shed)).toBeLessThan(corners(row) * 0.7);
  expect(areaOf(unite(shed))).toBeCloseTo(areaOf(unite(row)), 2);
});

test("whatever circles overlap, their union stays the same ground", () => {
  fc.assert(
    fc.property(discs, (rows) => {
      const pieces = rows.map((row) => disc(...row));
      const [before, after] = [unite(pieces), unite(withoutHiddenCorners(pieces))];
      expect(areaOf(after)).toBeCloseTo(areaOf(before), 1);
      expect(after).toHaveLength(before.length);
    }),
    { numRuns: 80 },
  );
});

test("bug 1: four circles whose common sweep Turf cannot close are united all the same", () => {
  const pieces = [disc(959, 1026, 800), disc(884, 1244, 643), disc(0, 0, 200), disc(120, 907, 581)];
  const [before, after] = [unite(pieces), unite(withoutHiddenCorners(pieces))];
  expect(areaOf(after)).toBeCloseTo(areaOf(before), 1);
  expect(after).toHaveLength(before.length);
});

test("pieces that are not convex, and circles apart, are left as they are", () => {
  const notch: LonLat[] = [
    [7, 45],
    [7.02, 45],
    [7.01, 45.005],
    [7.02, 45.01],
    [7, 45.01],
    [7, 45],
  ];
  const pieces = [
    { rings: [notch], bounds: [7, 45, 7.02, 45.01] as const },
    disc(400, 500, 300),
    disc(9000, 0, 300),
  ];
  expect(withoutHiddenCorners(pieces)).toEqual(pieces);
});
