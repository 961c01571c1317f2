import { WKBLoader } from "@loaders.gl/wkt";
import * as fc from "fast-check";
import type { Geometry } from "geojson";
import initSqlJs, { type Database, type SqlValue } from "sql.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportContent } from "../../../src/domain/export";
import { writeGeopackage } from "../../../src/exchange/writing/geopackage";
import { contentOf, features, tables } from "./contents";

let sqlite: Awaited<ReturnType<typeof initSqlJs>>;
beforeAll(async () => {
  sqlite = await initSqlJs();
});

/** Opens what was written, and closes it again. */
function opened<Value>(content: ExportContent, look: (database: Database) => Value): Value {
  const database = new sqlite.Database(writeGeopackage(content, sqlite));
  try {
    return look(database);
  } finally {
    database.close();
  }
}

const rowsOf = (database: Database, sql: string): SqlValue[][] => database.exec(sql)[0]?.values ?? [];

/** The envelope and the geometry of a blob; its header is checked on the way. */
function parsed(blob: SqlValue | undefined) {
  if (!(blob instanceof Uint8Array)) return null;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  expect([...blob.subarray(0, 4)]).toEqual([0x47, 0x50, 0, 3]);
  expect(view.getInt32(4, true)).toBe(4326);
  return WKBLoader.parseSync(blob.slice(40).buffer);
}

describe("GeoPackage", () => {
  test("what was written is read, cell for cell and place for place", () => {
    fc.assert(
      fc.property(tables(), features(), (table, drawn) => {
        opened(contentOf(table, drawn), (database) => {
          const names = table.columns.map(({ id }) => id).join(", ");
          expect(rowsOf(database, `SELECT ${names} FROM of_all ORDER BY fid`)).toEqual(table.rows);
          expect(rowsOf(database, `SELECT ${names} FROM drawn ORDER BY fid`)).toEqual(drawn.rows);
          const shapes = rowsOf(database, "SELECT geom FROM drawn ORDER BY fid");
          expect(shapes.map(([blob]) => parsed(blob))).toEqual(drawn.geometries);
        });
      }),
      { numRuns: 30 },
    );
  });

  test("is a GeoPackage 1.3 that says what each table is", () => {
    const place = fc.constant<Geometry>({ type: "Point", coordinates: [7.5, 45] });
    const [table] = fc.sample(tables(), { numRuns: 1, seed: 5 });
    const [drawn] = fc.sample(features(undefined, place), { numRuns: 1, seed: 5 });
    if (table === undefined || drawn === undefined) throw new Error("one sample each");
    opened(contentOf(table, drawn), (database) => {
      expect(rowsOf(database, "PRAGMA application_id")).toEqual([[0x47504b47]]);
      expect(rowsOf(database, "PRAGMA user_version")).toEqual([[10300]]);
      expect(rowsOf(database, "PRAGMA integrity_check")).toEqual([["ok"]]);
      expect(rowsOf(database, "PRAGMA foreign_key_check")).toEqual([]);
      expect(rowsOf(database, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1")).toEqual([
        [-1],
        [0],
        [4326],
      ]);
      const contents =
        "SELECT table_name, data_type, last_change, min_x, max_y, srs_id FROM gpkg_contents ORDER BY rowid";
      expect(rowsOf(database, contents)).toEqual([
        ["of_all", "attributes", "2031-04-01T00:00:00.000Z", null, null, null],
        ["drawn", "features", "2031-04-01T00:00:00.000Z", 7.5, 45, 4326],
        ["about", "attributes", "2031-04-01T00:00:00.000Z", null, null, null],
      ]);
      const shapes = "SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns";
      expect(rowsOf(database, shapes)).toEqual([["drawn", "geom", "POINT", 4326]]);
    });
  });

  test("says where all comes from, and what its columns are", () => {
    const [table] = fc.sample(tables(), { numRuns: 1, seed: 5 });
    if (table === undefined) throw new Error("one sample");
    opened(contentOf(table), (database) => {
      const about = rowsOf(database, "SELECT about, label, text FROM about ORDER BY fid");
      expect(about.slice(0, 3)).toEqual([
        ["source", "Source", "=Somebody & <others>"],
        ["filter", "Filter", "all <b>of it</b>"],
        ["of-all", "All: a/b", "Mind <this>"],
      ]);
      expect(about).toContainEqual(["of-all", "area_m2", "Ground (m²)"]);
    });
  });

  test("a column of whole numbers is one, a column with parts is none", () => {
    const [table] = fc.sample(tables(), { numRuns: 1, seed: 5 });
    if (table === undefined) throw new Error("one sample");
    const rows = [
      ["a", 1.5, 0.5, null, 3],
      ["b", 2, null, null, null],
    ];
    opened(contentOf({ ...table, rows }), (database) => {
      const types = rowsOf(database, "SELECT name, type FROM pragma_table_info('of_all')");
      expect(types.map(([, type]) => type)).toEqual(["INTEGER", "TEXT", "REAL", "REAL", "TEXT", "INTEGER"]);
    });
  });
});
