import { readdirSync, readFileSync } from "node:fs";
import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/domain/dataset";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { openFile } from "../../../src/exchange/opening/open-file";

const FOLDER = "tests/fixtures/in";

async function opened(name: string) {
  const result = await openFile(name, new Uint8Array(readFileSync(`${FOLDER}/${name}`)), IMPORT_LIMITS);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.faults)}`);
  return result;
}

async function only(name: string) {
  const { datasets, faults } = await opened(name);
  const [dataset, ...others] = datasets;
  if (dataset === undefined || others.length > 0) throw new Error(`${name}: ${datasets.length} layers`);
  return { dataset, faults };
}

/** The cells of one field. */
const column = ({ fields, rows }: Dataset, field: string) =>
  rows.map(({ cells }) => cells[fields.indexOf(field)]);

const NAMES = ["Place 1", "Città 2", "Place 3", "Place 4", "Place 5"];
const CODES = ["001316", "001317", "001318", "001319", "001320"];
const SIZES = [10.5, 21, null, 42, 52.5];

const golden = await only("points.geojson");
const ground = await only("polygons.geojson");

describe("files that outside tools wrote", () => {
  test("the golden ones hold what was made up", () => {
    expect(column(golden.dataset, "name")).toEqual(NAMES);
    expect(golden.dataset.rows[1]?.geometry).toEqual({ type: "Point", coordinates: [7.68, 45.07] });
  });

  test.each(readdirSync(FOLDER).filter((name) => !name.startsWith("found-")))("%s opens", async (name) => {
    const { datasets } = await opened(name);
    for (const { rows, fields } of datasets) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(cells).toHaveLength(fields.length);
    }
  });

  test.each([
    "points.gpkg",
    "points.kml",
    "points.kmz",
    "points.csv",
    "points.geojsons",
    "points-latin1.zip",
  ])("%s has the places of the golden one, and loses no cell", async (name) => {
    const { dataset, faults } = await only(name);
    expect(column(dataset, "name")).toEqual(NAMES);
    expect(column(dataset, "code")).toEqual(CODES);
    expect(column(dataset, "size")).toEqual(SIZES);
    expect(column(dataset, "count")).toEqual([0, 1, 2, 3, 4]);
    expect(dataset.rows.map(({ geometry }) => geometry)).toEqual(
      golden.dataset.rows.map(({ geometry }) => geometry),
    );
    expect(faults).toEqual([]);
  });

  test("a workbook: numbers are numbers, codes stay text, days are days", async () => {
    const { dataset, faults } = await only("points.xlsx");
    expect(dataset.fields).toEqual(["code", "name", "size", "count", "since"]);
    expect(dataset.rows[0]).toEqual({
      number: 2,
      geometry: null,
      cells: ["001316", "Place 1", 10.5, 0, "2024-01-15"],
    });
    expect(column(dataset, "size")).toEqual(SIZES);
    expect(faults).toEqual([]);
  });

  test("tracks and points of GPX", async () => {
    const points = await only("points.gpx");
    expect(column(points.dataset, "name")).toEqual(NAMES);
    const lines = await only("lines.gpx");
    expect(lines.dataset.rows.map(({ geometry }) => geometry?.type)).toEqual([
      "LineString",
      "MultiLineString",
    ]);
    expect(lines.dataset.system).toEqual({ kind: "epsg", code: 4326 });
  });

  test.each(["polygons.kml", "polygons-wkt.csv"])("%s has the grounds of the golden one", async (name) => {
    const { dataset, faults } = await only(name);
    expect(dataset.rows.map(({ geometry }) => ringsOf(geometry))).toEqual(
      ground.dataset.rows.map(({ geometry }) => ringsOf(geometry)),
    );
    expect(column(dataset, "code")).toEqual(["001901", "001902"]);
    expect(faults).toEqual([]);
  });

  test("an alphabet that nothing names is guessed, and said", async () => {
    const { dataset, faults } = await only("points-latin1-without-cpg.zip");
    expect(column(dataset, "name")).toEqual(NAMES);
    expect(faults.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  test("several layers in one file, each with its own name", async () => {
    const zip = await opened("layers-3003.zip");
    expect(zip.datasets.map(({ name }) => name)).toEqual(
      ["lines", "points", "polygons"].map((layer) => `layers-3003.zip · ${layer}`),
    );
    const { datasets } = await opened("layers-32632.gpkg");
    expect(datasets.map(({ name, system }) => [name, system])).toEqual([
      ["layers-32632.gpkg · points", { kind: "epsg", code: 32632 }],
      ["layers-32632.gpkg · polygons", { kind: "epsg", code: 32632 }],
      ["layers-32632.gpkg · table", { kind: "none" }],
    ]);
    expect(datasets[2]?.rows.map(({ geometry, cells }) => [geometry, cells])).toEqual([
      [null, ["Line 1"]],
      [null, ["Line 2"]],
    ]);
  });

  test("what the file says of its system", async () => {
    expect((await only("points-32632.geojson")).dataset.system).toEqual({ kind: "epsg", code: 32632 });
    expect((await only("polygons-3003-without-prj.zip")).dataset.system).toEqual({ kind: "none" });
    const { system } = (await only("points-3003.zip")).dataset;
    expect(system.kind === "text" && system.text).toMatch(/Monte_Mario.*Transverse_Mercator/);
  });

  test("metres come as the tool reckoned them", async () => {
    // What gdaltransform says of 7.68° E 45.07° N in zone 32.
    const wanted = [396_090.572, 4_991_574.041];
    for (const name of ["points-32632.zip", "points-32632.geojson"]) {
      const geometry = (await only(name)).dataset.rows[1]?.geometry;
      const [x = 0, y = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
      expect([x, y].map((value, axis) => Math.abs(value - (wanted[axis] ?? 0)) < 1)).toEqual([true, true]);
    }
  });
});

/** Rings as sets of corners: tools may wind and begin them otherwise. */
function ringsOf(geometry: Geometry | null | undefined) {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.map((rings) => rings.map((ring) => [...new Set(ring.map(String))].sort()));
}
