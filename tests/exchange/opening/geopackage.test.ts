import { readFileSync } from "node:fs";
import initSqlJs from "sql.js";
import { describe, expect, test } from "vitest";
import { geopackageGeometry } from "../../../src/exchange/opening/geopackage-geometry";
import { wkbGeometry } from "../../../src/exchange/opening/wkb";
import { codesOf, layerOf, open } from "./opening";

const library = await initSqlJs();
const fixture = () => new Uint8Array(readFileSync("tests/fixtures/in/points.gpkg"));

/** A GeoPackage after some statements. */
function changed(...statements: string[]): Uint8Array {
  const database = new library.Database(fixture());
  // Without the functions that its programs bring, its triggers cannot run.
  const triggers = database.exec("SELECT name FROM sqlite_master WHERE type = 'trigger'")[0]?.values ?? [];
  for (const [name] of triggers) database.run(`DROP TRIGGER "${name}"`);
  for (const statement of statements) database.run(statement);
  return database.export();
}

/** Well-known binary: a 1 for the little end, then whole numbers and, as text, floats. */
function wkb(...parts: (number | string | number[])[]): Uint8Array {
  const bytes = parts.flatMap((part) => {
    if (Array.isArray(part)) return part;
    const view = new DataView(new ArrayBuffer(typeof part === "number" ? 4 : 8));
    if (typeof part === "number") view.setUint32(0, part, true);
    else view.setFloat64(0, Number(part), true);
    return [...new Uint8Array(view.buffer)];
  });
  return Uint8Array.from(bytes);
}

const LITTLE = [1];
const point = (kind: number, ...numbers: string[]) => [...wkb(LITTLE, kind, ...numbers)];

describe("well-known binary", () => {
  test.each([
    ["a point", wkb(LITTLE, 1, "7", "45"), { type: "Point", coordinates: [7, 45] }],
    ["one with a height", wkb(LITTLE, 1001, "7", "45", "9"), { type: "Point", coordinates: [7, 45, 9] }],
    ["one with a measure", wkb(LITTLE, 2001, "7", "45", "9"), { type: "Point", coordinates: [7, 45] }],
    ["one with both", wkb(LITTLE, 3001, "7", "45", "9", "1"), { type: "Point", coordinates: [7, 45, 9] }],
    [
      "the older extension",
      wkb(LITTLE, 0xa0000001, 4326, "7", "45", "9"),
      { type: "Point", coordinates: [7, 45, 9] },
    ],
    ["an empty point", wkb(LITTLE, 1, "NaN", "NaN"), { type: "Point", coordinates: [] }],
    ["the big end", Uint8Array.from([0, 0, 0, 0, 2, 0, 0, 0, 0]), { type: "LineString", coordinates: [] }],
    [
      "many points, with one of them alone",
      wkb(LITTLE, 4, 1, point(1, "7", "45")),
      { type: "MultiPoint", coordinates: [[7, 45]] },
    ],
    [
      "a collection",
      wkb(LITTLE, 7, 2, point(1, "7", "45"), [...wkb(LITTLE, 2, 1, "1", "2")]),
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [7, 45] },
          { type: "LineString", coordinates: [[1, 2]] },
        ],
      },
    ],
  ])("%s", (_, bytes, geometry) => expect(wkbGeometry(bytes)).toEqual(geometry));

  test.each([
    ["as many points as nothing could hold", wkb(LITTLE, 2, 0xffffffff, "1", "2")],
    ["a curve", wkb(LITTLE, 8, 1, "1", "2")],
    ["a line among points", wkb(LITTLE, 4, 1, [...wkb(LITTLE, 2, 0)])],
    ["what is cut off", wkb(LITTLE, 1, "7")],
    ["nothing", new Uint8Array()],
    ["collections without end", wkb(...Array.from({ length: 30 }, () => [...wkb(LITTLE, 7, 1)]))],
  ])("%s is refused", (_, bytes) =>
    expect(() => wkbGeometry(bytes)).toThrow(expect.objectContaining({ name: "BadGeometry" })),
  );

  test("the header of a GeoPackage stands before it, with any box", () => {
    const header = (flags: number, box: number) => [
      0x47,
      0x50,
      0,
      flags,
      0,
      0,
      0,
      0,
      ...new Array(box).fill(0),
    ];
    for (const [kind, box] of [0, 32, 48, 48, 64].entries()) {
      const blob = Uint8Array.from([...header(1 | (kind << 1), box), ...point(1, "7", "45")]);
      expect(geopackageGeometry(blob)).toEqual({ type: "Point", coordinates: [7, 45] });
    }
    expect(() => geopackageGeometry(Uint8Array.from(header(0x21, 0)))).toThrow("extended");
  });
});

describe("GeoPackages", () => {
  test("one whose program had it open", async () => {
    const bytes = fixture();
    bytes.fill(2, 18, 20);
    expect((await layerOf("a.gpkg", bytes)).rows).toHaveLength(5);
  });

  test("a broken geometry leaves its row, and the others", async () => {
    const layer = await layerOf("a.gpkg", changed("UPDATE points SET geom = x'4750' WHERE fid = 2"));
    expect(layer.rows.map(({ geometry }) => geometry?.type ?? null)).toEqual([
      "Point",
      null,
      "Point",
      "Point",
      "Point",
    ]);
    expect(layer.faults.map(({ code, row }) => [code, row])).toEqual([["geometry-unreadable", 2]]);
  });

  test("a layer with places comes before a table without, wherever it stands", async () => {
    const bytes = changed(
      "CREATE TABLE legend (fid INTEGER PRIMARY KEY, words TEXT)",
      "INSERT INTO legend (words) VALUES ('none')",
      "INSERT INTO gpkg_contents (rowid, table_name, data_type, identifier) VALUES (0, 'legend', 'attributes', 'legend')",
    );
    const { datasets } = await open("a.gpkg", bytes);
    expect(datasets.map(({ name }) => name)).toEqual(["a.gpkg · points", "a.gpkg · legend"]);
  });

  test("truths, bytes and names of any kind", async () => {
    const bytes = changed(
      'ALTER TABLE points ADD COLUMN "a""; DROP TABLE points; --" BOOLEAN',
      "ALTER TABLE points ADD COLUMN __proto__ BLOB",
      'UPDATE points SET "a""; DROP TABLE points; --" = 1, __proto__ = x\'00\'',
    );
    const layer = await layerOf("a.gpkg", bytes);
    expect(layer.fields.slice(-2)).toEqual(['a"; DROP TABLE points; --', "__proto__"]);
    expect(layer.rows[0]?.cells.slice(-2)).toEqual([true, null]);
  });

  test("a view that reckons for ever is not asked", async () => {
    const endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n";
    const bytes = changed(
      `CREATE VIEW endless AS ${endless}`,
      "UPDATE gpkg_contents SET table_name = 'endless'",
    );
    expect(await codesOf("a.gpkg", bytes)).toEqual(["layer-broken"]);
  });

  test("a database that is none is told", async () => {
    const database = new library.Database();
    database.run("CREATE TABLE a (b)");
    const opened = await open("a.gpkg", database.export());
    expect(opened.faults).toEqual([{ code: "file-closed", row: null, values: { found: "database" } }]);
  });
});
