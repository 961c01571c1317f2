import { expect, test } from "vitest";
import { pointsIn, type ResidentPoints } from "../../src/domain/residents";

const points: ResidentPoints = {
  codes: ["900001", "900002"],
  longitudes: Float64Array.of(1, 2, 3),
  latitudes: Float64Array.of(4, 5, 6),
  counts: Uint32Array.of(7, 8, 9),
  municipalities: Uint16Array.of(0, 1, 0),
};

test("the points of some municipalities keep place, count and code", () => {
  const kept = pointsIn(points, new Set(["900001"]));
  expect([...kept.longitudes]).toEqual([1, 3]);
  expect([...kept.latitudes]).toEqual([4, 6]);
  expect([...kept.counts]).toEqual([7, 9]);
  expect([...kept.municipalities].map((index) => kept.codes[index])).toEqual(["900001", "900001"]);
});

test("nothing left out is the very same columns, so that a drawing of them is not made again", () => {
  expect(pointsIn(points, new Set(["900001", "900002", "900003"]))).toBe(points);
});
