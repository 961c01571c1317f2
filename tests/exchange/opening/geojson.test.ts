import { describe, expect, test } from "vitest";
import { codesOf, layerOf } from "./opening";

const point = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: "Feature", geometry, properties });
const collection = (features: unknown[], more = {}) =>
  JSON.stringify({ type: "FeatureCollection", features, ...more });

describe("GeoJSON", () => {
  test("a collection: cells in the order of the fields, ids kept, what is nested as JSON", async () => {
    const features = [
      feature(point(7.7, 45.1), { name: "Place 1", open: true, more: { a: [1] } }),
      { ...feature(null, { size: 2, name: null }), id: 7 },
    ];
    const layer = await layerOf("a.geojson", collection(features));
    expect(layer.fields).toEqual(["name", "open", "more", "id", "size"]);
    expect(layer.rows).toEqual([
      { number: 1, geometry: point(7.7, 45.1), cells: ["Place 1", true, '{"a":[1]}', null, null] },
      { number: 2, geometry: null, cells: [null, null, null, 7, 2] },
    ]);
    expect(layer.system).toEqual({ kind: "none" });
  });

  test.each([
    ["one feature", JSON.stringify(feature(point(1, 2)))],
    ["a bare geometry", JSON.stringify(point(1, 2))],
    ["lines", `${JSON.stringify(feature(point(1, 2)))}\n\n${JSON.stringify(feature(point(1, 2)))}\n`],
    [
      "records set apart",
      `\u001e${JSON.stringify(feature(point(1, 2)))}\n\u001e${JSON.stringify(point(1, 2))}\n`,
    ],
  ])("%s", async (_, text) => {
    const layer = await layerOf("a.json", text);
    expect(new Set(layer.rows.map(({ geometry }) => JSON.stringify(geometry)))).toEqual(
      new Set([JSON.stringify(point(1, 2))]),
    );
    expect(layer.faults).toEqual([]);
  });

  test.each([
    ["urn:ogc:def:crs:EPSG::32632", { kind: "epsg", code: 32632 }],
    ["urn:ogc:def:crs:EPSG:6.9:3003", { kind: "epsg", code: 3003 }],
    ["EPSG:3003", { kind: "epsg", code: 3003 }],
    ["http://www.opengis.net/def/crs/EPSG/0/32632", { kind: "epsg", code: 32632 }],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", { kind: "epsg", code: 4326 }],
    ["ours", { kind: "text", text: "ours" }],
  ])("its member says %s", async (name, system) => {
    const crs = { type: "name", properties: { name } };
    expect((await layerOf("a.geojson", collection([], { crs }))).system).toEqual(system);
  });

  test("what is wrong is said row by row, and the rest is kept", async () => {
    const bad = { type: "Point", coordinates: ["x", 1] };
    const layer = await layerOf("a.geojson", collection([feature(bad), feature(point(1, 2)), 5]));
    expect(layer.rows.map(({ geometry }) => geometry)).toEqual([null, point(1, 2)]);
    expect(layer.faults.map(({ code, row }) => [code, row])).toEqual([
      ["geometry-unreadable", 1],
      ["line-unreadable", 3],
    ]);
    const lines = await layerOf("a.ndjson", `${JSON.stringify(feature(null))}\n{"type":\n`);
    expect(lines.faults.map(({ code, row }) => [code, row])).toEqual([["line-unreadable", 2]]);
  });

  test("names of a prototype are names like any other", async () => {
    const text =
      '{"type":"Feature","geometry":null,"properties":{"__proto__":{"polluted":1},"constructor":"x"}}';
    const layer = await layerOf("a.json", text);
    expect(layer.fields).toEqual(["__proto__", "constructor"]);
    expect(layer.rows[0]?.cells).toEqual(['{"polluted":1}', "x"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("markup stays text", async () => {
    const layer = await layerOf(
      "a.json",
      JSON.stringify(feature(null, { a: "<img src=x onerror=alert(1)>" })),
    );
    expect(layer.rows[0]?.cells).toEqual(["<img src=x onerror=alert(1)>"]);
  });

  test.each([
    ["text", "{ no json", "file-broken"],
    ["a list", "[1, 2]", "file-broken"],
    ["depth", `${'{"a":'.repeat(100)}1${"}".repeat(100)}`, "nested-too-deep"],
    ["10,000 properties", JSON.stringify(feature(null, many(10_000))), "too-many-fields"],
    [
      "fields all different",
      collection(Array.from({ length: 30_000 }, (_, n) => feature(null, { [`f${n % 490}`]: 1 }))),
      "too-many-cells",
    ],
  ])("%s is refused", async (_, text, code) => {
    expect(await codesOf("a.geojson", text)).toEqual([code]);
  });

  test("too many vertices are refused", async () => {
    const line = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    };
    expect(await codesOf("a.json", JSON.stringify(line), { vertices: 2 })).toEqual(["too-many-vertices"]);
  });
});

function many(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, place) => [`field ${place}`, place]));
}
