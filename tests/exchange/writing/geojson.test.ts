import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { openFile } from "../../../src/exchange/opening/open-file";
import { parseGeometry } from "../../../src/exchange/parse-geometry";
import { writeGeojson } from "../../../src/exchange/writing/geojson";
import { wound } from "../../../src/exchange/writing/winding";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { contentOf, features, geometries, textOf } from "./contents";

const KINDS = ["Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"] as const;
const oneOf = <Value>(values: fc.Arbitrary<Value>): Value => {
  const [value] = fc.sample(values, { numRuns: 1, seed: 7 });
  if (value === undefined) throw new Error("one sample");
  return value;
};

describe("GeoJSON", () => {
  test("the app opens what it wrote: the same names, cells and places", async () => {
    await fc.assert(
      fc.asyncProperty(features(), async (written) => {
        const bytes = writeGeojson(written, contentOf(written));
        const opened = await openFile("drawn.geojson", bytes, IMPORT_LIMITS);
        expect(opened.faults).toEqual([]);
        const [dataset] = opened.datasets;
        expect(dataset?.fields).toEqual(written.columns.map(({ id }) => id));
        expect(dataset?.rows.map(({ cells }) => cells)).toEqual(written.rows);
        expect(dataset?.rows.map(({ geometry }) => geometry)).toEqual(written.geometries);
      }),
    );
  });

  test("every geometry is right by RFC 7946, however it was wound", () => {
    fc.assert(
      fc.property(geometries(false), (geometry) => {
        expect(parseGeometry(wound(geometry), KINDS, "file", null)).toMatchObject({ ok: true });
      }),
    );
    fc.assert(
      fc.property(geometries(), (geometry) => {
        expect(wound(geometry)).toEqual(geometry);
      }),
    );
  });

  test("an open ring is closed", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    expect(wound({ type: "Polygon", coordinates: [ring] })).toEqual({
      type: "Polygon",
      coordinates: [[...ring, [0, 0]]],
    });
  });

  test("says where it comes from in members of its own", () => {
    const layer = oneOf(features());
    const root = JSON.parse(textOf(writeGeojson(layer, contentOf(layer))));
    expect(root).toMatchObject({
      type: "FeatureCollection",
      name: "drawn",
      title: "Drawn",
      notes: ["Mind <this>"],
      provenance: contentOf(layer).provenance,
    });
    expect(root.columns[1]).toEqual({ name: "area_m2", title: "Ground (m²)", kind: "number" });
    expect(root.features).toHaveLength(layer.rows.length);
  });

  test("one layer is one file, several are one zip, tables alone are refused", async () => {
    const layer = oneOf(features());
    const alone = await writeExport(contentOf(layer), "geojson");
    expect(alone.name).toBe("squares-2031-04-01-overlaps.geojson");
    const several = await writeExport(contentOf(layer, { ...layer, id: "other" }), "geojson");
    expect(several.name).toBe("squares-2031-04-01-overlaps-geojson.zip");
    expect(Object.keys(unzipSync(several.bytes))).toEqual(["drawn.geojson", "other.geojson"]);
    const { geometries: _, ...table } = layer;
    await expect(writeExport(contentOf(table), "geojson")).rejects.toThrow("nothing in it");
  });
});
