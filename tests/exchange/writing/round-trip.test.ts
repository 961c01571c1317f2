import * as fc from "fast-check";
import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { type ExportTable, headingOf } from "../../../src/domain/export";
import { openFile } from "../../../src/exchange/opening/open-file";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { contentOf, features, geometries, plainWords, tables } from "./contents";

/** What the app's own door makes of what it wrote. */
async function opened(...written: Parameters<typeof writeExport>) {
  const { name, bytes } = await writeExport(...written);
  const { datasets, faults } = await openFile(name, bytes, IMPORT_LIMITS);
  expect(faults).toEqual([]);
  return datasets;
}

/** Rows without those in which only the name is known: a reader may take them for a title. */
const filled = (table: ExportTable) => ({
  ...table,
  rows: [...table.rows, ["whole", 0.5, 0.25, "2031-04-01", 1]],
});
const runs = { numRuns: 15 };

describe("the app opens what it wrote", () => {
  test("a workbook: each sheet with its titles and cells", async () => {
    await fc.assert(
      fc.asyncProperty(tables(plainWords).map(filled), async (table) => {
        const [sheet, about] = await opened(contentOf(table), "xlsx");
        expect(sheet?.fields).toEqual(table.columns.map(headingOf));
        expect(sheet?.rows.map(({ cells }) => cells)).toEqual(table.rows);
        expect(about?.name).toContain("About");
      }),
      runs,
    );
  });

  test("a GeoPackage: each table with its names, cells and places", async () => {
    await fc.assert(
      fc.asyncProperty(tables(), features(), async (table, drawn) => {
        const layers = await opened(contentOf(drawn, table), "geopackage");
        const found = (name: string) => layers.find((layer) => layer.name.includes(name));
        const names = table.columns.map(({ id }) => id);
        for (const [name, { rows }] of [["of_all", table] as const, ["drawn", drawn] as const]) {
          expect(found(name)?.fields).toEqual(names);
          expect(found(name)?.rows.map(({ cells }) => cells)).toEqual(rows);
        }
        expect(found("drawn")?.rows.map(({ geometry }) => geometry)).toEqual(drawn.geometries);
        expect(found("drawn")?.system).toEqual({ kind: "epsg", code: 4326 });
      }),
      runs,
    );
  });

  test("KML: each place with its cells", async () => {
    await fc.assert(
      fc.asyncProperty(features(plainWords, geometries()), async (drawn) => {
        const [layer] = await opened(contentOf(drawn), "kml");
        const cells = layer?.rows.map((row) =>
          drawn.columns.map(({ id }) => row.cells[layer.fields.indexOf(id)] ?? null),
        );
        expect(cells).toEqual(drawn.rows);
        expect(layer?.rows.map(({ geometry }) => partsOf(geometry))).toEqual(drawn.geometries.map(partsOf));
      }),
      runs,
    );
  });
});

/** KML knows one kind of many: its parts, whatever they are. */
function partsOf(geometry: Geometry | null): unknown[] {
  if (geometry === null) return [];
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(partsOf);
  return geometry.type.startsWith("Multi") ? geometry.coordinates : [geometry.coordinates];
}
