import type { MultiLineString } from "geojson";
import { expect, test } from "vitest";
import { bordersOf } from "../../src/analysis/borders";
import { squareCity } from "../fixtures/square-city";

/** Length in degrees: the squares have sides of a tenth. */
function lengthOf({ coordinates }: MultiLineString): number {
  const steps = coordinates.flatMap((line) =>
    line.slice(1).map((end, index) => [line[index] ?? end, end] as const),
  );
  return steps.reduce((sum, [[x = 0, y = 0], [u = 0, w = 0]]) => sum + Math.hypot(u - x, w - y), 0);
}

test("the perimeter is the outer edge of those inside, the zones meet along their common sides", () => {
  const all = new Set(squareCity.municipalities.map(({ code }) => code));
  const four = bordersOf(squareCity.municipalities, all);
  expect(lengthOf(four.perimeter)).toBeCloseTo(0.8, 9);
  expect(lengthOf(four.zones)).toBeCloseTo(0.2, 9);
});

test("without a provisional municipality its sides become the edge", () => {
  const three = bordersOf(squareCity.municipalities, new Set(["900001", "900002", "900003"]));
  expect(lengthOf(three.perimeter)).toBeCloseTo(0.8, 9);
  expect(lengthOf(three.zones)).toBeCloseTo(0.1, 9);
});

test("nobody inside has no borders", () => {
  const none = bordersOf(squareCity.municipalities, new Set());
  expect([none.perimeter.coordinates, none.zones.coordinates]).toEqual([[], []]);
});
