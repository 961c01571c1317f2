import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { between } from "../../../src/analysis/distance";
import type { Position } from "../../../src/domain/city";
import type { Dataset } from "../../../src/domain/dataset";
import { toDegrees, toDegreesInSteps } from "../../../src/exchange/systems/degrees";
import { systemOf } from "../../../src/exchange/systems/known";
import { datasetOf, golden } from "./golden";

const placesOf = ({ rows }: Dataset): Position[] =>
  rows.map(({ geometry }) => {
    if (geometry?.type !== "Point") throw new Error("a point");
    const [x = Number.NaN, y = Number.NaN] = geometry.coordinates;
    return [x, y];
  });

/** Metres from where GDAL says that the places are. */
const errorsOf = (dataset: Dataset): number[] =>
  placesOf(dataset).map(([x, y], index) => {
    const [wantedX, wantedY] = golden.positions[index] ?? [Number.NaN, Number.NaN];
    return Math.hypot(...between([wantedX, wantedY], [x, y]));
  });

describe("the way into degrees", () => {
  test.each(Object.entries(golden.systems))("EPSG:%s lands where GDAL does", (code, positions) => {
    const choice = { code: Number(code), swapped: code === "6707" };
    const dataset = toDegrees(datasetOf(positions, { kind: "none" }), choice);
    const errors = errorsOf(dataset);
    expect(errors).toHaveLength(golden.positions.length);
    const allowed = systemOf(choice.code)?.shift?.metres ?? 1;
    expect(Math.max(...errors)).toBeLessThan(allowed);
    expect(dataset.system).toEqual({ kind: "epsg", code: 4326 });
  });

  test("what is rough is a hundred metres off without its shift: the numbers are not just taken over", () => {
    const positions = golden.systems["3003"]?.map(([x, y]): Position => [x - 1_000_000, y]) ?? [];
    const errors = errorsOf(
      toDegrees(datasetOf(positions, { kind: "none" }), { code: 32632, swapped: false }),
    );
    expect(Math.min(...errors)).toBeGreaterThan(15);
  });

  test("swapped numbers come back in their places", () => {
    const swapped = golden.positions.map(([x, y]): Position => [y, x]);
    const dataset = toDegrees(datasetOf(swapped, { kind: "none" }), { code: 4326, swapped: true });
    expect(placesOf(dataset)).toEqual(golden.positions);
  });

  test("degrees stay the very same rows", () => {
    const dataset = datasetOf(golden.positions, { kind: "epsg", code: 4326 });
    expect(toDegrees(dataset, { code: 4326, swapped: false }).rows).toBe(dataset.rows);
    expect(toDegrees(dataset, { code: 6706, swapped: false }).rows).toBe(dataset.rows);
  });

  test("every kind of geometry is moved, a height stays, an empty point and a row without geometry too", () => {
    const at = [500_000, 0, 12];
    const geometries: (Geometry | null)[] = [
      null,
      { type: "Point", coordinates: [] },
      { type: "MultiPoint", coordinates: [at] },
      { type: "LineString", coordinates: [at, at] },
      { type: "MultiLineString", coordinates: [[at, at]] },
      { type: "Polygon", coordinates: [[at]] },
      { type: "MultiPolygon", coordinates: [[[at]]] },
      { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: at }] },
    ];
    const rows = geometries.map((geometry, index) => ({ number: index + 1, geometry, cells: [] }));
    const dataset = { ...datasetOf([], { kind: "none" }), rows };
    const moved = toDegrees(dataset, { code: 32632, swapped: false }).rows.map(({ geometry }) => geometry);
    const text = JSON.stringify(geometries).replaceAll("500000,0,12", "9,0,12");
    expect(JSON.parse(JSON.stringify(moved), rounded)).toEqual(JSON.parse(text));
  });

  test("what is no number or has no image becomes none, and nothing is thrown", () => {
    const strange: Position[] = [
      [Number.NaN, 1],
      [Number.POSITIVE_INFINITY, 4e6],
      [4e5, 1e300],
    ];
    const places = placesOf(toDegrees(datasetOf(strange, { kind: "none" }), { code: 3003, swapped: false }));
    expect(places.flat().filter((value) => Number.isFinite(value) && Math.abs(value) <= 180)).toEqual([]);
  });

  test("a system that is not known is a mistake of the caller", () => {
    expect(() => toDegrees(datasetOf([], { kind: "none" }), { code: 2154, swapped: false })).toThrow("2154");
  });
});

const rounded = (_: string, value: unknown) =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;

test("long files stop on the way, and come to the same", () => {
  const positions = Array.from({ length: 5000 }, (_, index): Position => [400_000 + index, 5_000_000]);
  const dataset = datasetOf(positions, { kind: "none" });
  const steps = toDegreesInSteps(dataset, { code: 32632, swapped: false });
  expect([steps.next().value, steps.next().value]).toEqual([2000, 4000]);
  expect(steps.next()).toEqual({ done: true, value: toDegrees(dataset, { code: 32632, swapped: false }) });
});
