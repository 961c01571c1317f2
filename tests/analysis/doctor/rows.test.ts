import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { doctorFor } from "../../../src/analysis/doctor/examine";
import { box } from "../squares";
import { ALL, diagnosis, examined, polygon, RING, row, SQUARE } from "./patient";

const point = (x: number, y: number): Geometry => ({ type: "Point", coordinates: [x, y] });
const line = (...coordinates: [number, number][]): Geometry => ({ type: "LineString", coordinates });

describe("rows are left out", () => {
  test.each<[string, Geometry | null, object]>([
    ["no geometry", null, { code: "no-geometry" }],
    ["an empty point", { type: "Point", coordinates: [] }, { code: "empty-geometry" }],
    ["an empty list", { type: "MultiLineString", coordinates: [[]] }, { code: "empty-geometry" }],
    ["an empty collection", { type: "GeometryCollection", geometries: [] }, { code: "empty-geometry" }],
    ["not a number", point(Number.NaN, 1), { code: "not-a-number", position: "NaN, 1" }],
    [
      "infinity inside",
      line([0, 0], [1, Number.POSITIVE_INFINITY]),
      { code: "not-a-number", position: "1, Infinity" },
    ],
    ["one number", { type: "Point", coordinates: [7] }, { code: "not-a-number", position: "7" }],
    [
      "no number in the middle",
      { type: "LineString", coordinates: [[0, 0], [], [1, 1]] },
      { code: "not-a-number" },
    ],
    ["off the Earth", point(391_000, 4_990_000), { code: "position-range", position: "391000, 4990000" }],
    ["a line of one place", line([1, 1], [1, 1]), { code: "too-few-points" }],
    [
      "kinds mixed in one row",
      { type: "GeometryCollection", geometries: [point(0, 0), SQUARE] },
      { code: "mixed-collection", kinds: "point, ground" },
    ],
  ])("%s", (_, geometry, leftOut) => {
    expect(diagnosis(geometry)).toMatchObject({ geometries: [], mends: {}, leftOut: [leftOut] });
  });

  test("kinds that the role does not take, and all kinds are counted", () => {
    const rows = [row(point(0, 0), 1), row(SQUARE, 2), row(line([0, 0], [1, 1]), 3), row(null, 4)];
    const { leftOut, kinds, ...found } = examined(rows, { kinds: ["point"] });
    expect(found.rows).toEqual([rows[0]]);
    expect(leftOut.slice(0, 2)).toEqual([
      { row: 2, code: "other-kind", values: { kind: "ground" } },
      { row: 3, code: "other-kind", values: { kind: "line" } },
    ]);
    expect(kinds).toEqual({ point: 1, line: 1, ground: 1 });
  });

  test("the second of two rows that say the same, unless twins are wanted", () => {
    const rows = [
      row(point(1, 1), 1, ["a", 3]),
      row(point(1, 1), 2, ["b", 3]),
      row(point(1, 1), 3, ["a", 3]),
      row(point(1, 2), 4, ["a", 3]),
    ];
    const { leftOut, remarks } = examined(rows);
    expect(leftOut).toEqual([{ row: 3, code: "duplicate", values: { of: 1 } }]);
    expect(remarks).toEqual([{ row: 2, code: "same-geometry", values: { of: 1 } }]);
    const kept = examined(rows, { duplicates: "keep" });
    expect([kept.rows, kept.leftOut, kept.remarks.length]).toEqual([rows, [], 2]);
  });
});

describe("rows are mended", () => {
  test("many points become one row each, or none where each row is one place", () => {
    const many: Geometry = {
      type: "MultiPoint",
      coordinates: [
        [0, 0],
        [1, 1, 9],
      ],
    };
    expect(diagnosis(many)).toEqual({
      geometries: [point(0, 0), point(1, 1)],
      mends: { "height-dropped": { positions: 1 }, "points-split": { parts: 2 } },
      leftOut: [],
    });
    expect(diagnosis(many, { severalPoints: "leave-out" }).leftOut).toEqual([
      { code: "several-points", parts: 2 },
    ]);
    expect(
      diagnosis({ type: "MultiPoint", coordinates: [[0, 0]] }, { severalPoints: "leave-out" }),
    ).toMatchObject({
      geometries: [point(0, 0)],
      mends: { "single-part": { parts: 1 } },
    });
  });

  test("a collection of one kind is unpacked", () => {
    const two: Geometry = {
      type: "GeometryCollection",
      geometries: [SQUARE, polygon(RING.map(([x = 0, y = 0]) => [x + 1, y]))],
    };
    const found = diagnosis({ type: "GeometryCollection", geometries: [two] });
    expect(found.mends).toEqual({ collection: { parts: 2 } });
    expect(found.geometries[0]?.type).toBe("MultiPolygon");
    expect(diagnosis({ type: "GeometryCollection", geometries: [SQUARE] }).geometries).toEqual([SQUARE]);
  });

  test("a line out and back is a line, and one without fault the very same", () => {
    const tram = line([0, 0], [1, 1], [0, 0]);
    expect(diagnosis(tram).geometries[0]).toBe(tram);
    const paths: Geometry = {
      type: "MultiLineString",
      coordinates: [
        [
          [0, 0],
          [0, 0],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ],
    };
    expect(diagnosis(paths)).toMatchObject({
      geometries: [
        {
          type: "MultiLineString",
          coordinates: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      ],
      mends: { repeats: { positions: 1 }, "part-dropped": { parts: 1 } },
    });
  });
});

describe("the area", () => {
  const area = [box(0, 0, 1, 1), box(1, 0, 2, 1)];
  const here = box(0.2, 0.2, 0.4, 0.4);
  const across = box(0.8, 0.2, 1.2, 0.4);
  const leaving = box(1.9, 0.2, 2.1, 0.4);
  const away = box(3, 3, 4, 4);

  test("what lies outside is kept and said, or left out", () => {
    const rows = [here, across, leaving, away, point(1, 1), point(1, 1.1), box(-5, -5, 5, 5)].map(
      (geometry, index) => row(geometry, index + 1),
    );
    const kept = examined(rows, { area });
    expect(kept.rows).toEqual(rows);
    expect(kept.remarks.map(({ row, code }) => [row, code])).toEqual([
      [3, "partly-outside"],
      [4, "outside-area"],
      [6, "outside-area"],
      [7, "partly-outside"],
    ]);
    const { leftOut, rows: left } = examined(rows, { area, outside: "leave-out" });
    expect(leftOut.map(({ row, code }) => [row, code])).toEqual([
      [4, "outside-area"],
      [6, "outside-area"],
    ]);
    expect(left).toHaveLength(5);
  });

  test("a line that only crosses the area is in it", () => {
    const crossing = line([-1, 0.5], [3, 0.5]);
    expect(examined([row(crossing)], { area, outside: "leave-out" }).remarks).toEqual([
      { row: 1, code: "partly-outside", values: {} },
    ]);
  });

  test("parts wholly outside go alone", () => {
    const many: Geometry = { type: "MultiPolygon", coordinates: [here.coordinates, away.coordinates] };
    const found = examined([row(many)], { area, outside: "leave-out" });
    expect(found.mends).toEqual([{ row: 1, code: "parts-outside", values: { parts: 1, of: 2 } }]);
    expect(found.rows[0]?.geometry).toEqual({ type: "MultiPolygon", coordinates: [here.coordinates] });
    const kept = examined([row(many)], { area });
    expect(kept.rows[0]?.geometry).toBe(many);
    expect(kept.remarks).toEqual([{ row: 1, code: "outside-area", values: { parts: 1, of: 2 } }]);
  });
});

test("a row of more points than a call takes arguments is split all the same", () => {
  const coordinates = Array.from({ length: 190_000 }, (_, index) => [index / 2000, 0]);
  expect(examined([row({ type: "MultiPoint", coordinates })]).rows).toHaveLength(190_000);
});

test("twins are found across portions, and portions together are the whole", () => {
  const rows = [1, 2, 3, 1, 2].map((place, index) => row(point(place, 0), index + 1));
  const doctor = doctorFor(ALL);
  const [first, second] = [doctor.examine(rows.slice(0, 2)), doctor.examine(rows.slice(2))];
  expect(first.leftOut).toEqual([]);
  expect(second.leftOut.map(({ row, values }) => [row, values])).toEqual([
    [4, { of: 1 }],
    [5, { of: 2 }],
  ]);
  expect([...first.rows, ...second.rows]).toEqual(examined(rows).rows);
});
