import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import type { DataRow } from "../../../src/domain/dataset";
import { previewLayers, previewOf } from "../../../src/map/layers/preview";
import { rankOf } from "../../../src/map/order";
import { LOOKS } from "../../../src/theme/look";

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const rowsOf = (...geometries: (Geometry | null)[]): DataRow[] =>
  geometries.map((geometry, index) => ({ number: index + 1, geometry, cells: [] }));

test("rows of all kinds become points, lines and areas, collections in their parts", () => {
  const shapes = previewOf(
    rowsOf(
      { type: "Point", coordinates: [7, 45, 300] },
      { type: "MultiPoint", coordinates: [[8, 46]] },
      { type: "LineString", coordinates: RING },
      { type: "MultiLineString", coordinates: [RING, RING] },
      { type: "MultiPolygon", coordinates: [[RING], [RING, RING]] },
      { type: "GeometryCollection", geometries: [{ type: "Polygon", coordinates: [RING] }] },
      null,
    ),
  );
  expect([...shapes.points]).toEqual([7, 45, 8, 46]);
  expect([shapes.lines.length, shapes.areas.length]).toEqual([3, 3]);
  const [areas, , lines, points] = previewLayers(shapes, LOOKS.day);
  expect([areas.data.length, lines.data.length, points.data.length]).toEqual([3, 3 + 4, 2]);
  expect(previewLayers(shapes, LOOKS.night)[2].data).toBe(lines.data);
});

test("what has no place on Earth is not drawn, whatever stands beside it", () => {
  const far: Geometry = { type: "Polygon", coordinates: [[...RING, [395_000, 4_990_000]]] };
  const { points, lines, areas } = previewOf(
    rowsOf({ type: "Point", coordinates: [Number.NaN, 45] }, { type: "Point", coordinates: [] }, far, {
      type: "LineString",
      coordinates: [[7, 45]],
    }),
  );
  expect([points.length, lines.length, areas.length]).toEqual([0, 0, 0]);
});

test("it lies over everything else, and is hidden where no file is looked at", () => {
  const layers = previewLayers(null, LOOKS.day);
  expect(layers.map(({ visible }) => visible)).toEqual([false, false, false, false]);
  for (const { id } of layers) expect(rankOf(id)).toBeGreaterThan(rankOf("signs"));
});
