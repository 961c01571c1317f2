import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codesOf, layerOf, open } from "./opening";
import { UNPACKED, withDirectory, workbookOf, zipOf } from "./zips";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/in/${name}`));
const kml = (inner: string, before = "") =>
  `<?xml version="1.0"?>${before}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const placemark = (inner: string) =>
  `<Placemark>${inner}<Point><coordinates>1,2</coordinates></Point></Placemark>`;
const zeros = new Uint8Array(5_000_000);

describe("files that lie about what they are", () => {
  test.each([
    ["a.csv", zipOf({ "a.geojson": '{"type":"Point","coordinates":[1,2]}' }), "name-differs"],
    ["a.geojson", "id;name\n1;x\n", "name-differs"],
    ["a.xlsx", "id;name\n1;x\n", "name-differs"],
    ["a.csv", fixture("points.gpkg"), "name-differs"],
  ])("%s is read as what it is, and that is said", async (name, bytes, code) => {
    const opened = await open(name, bytes);
    expect(opened.ok).toBe(true);
    expect(opened.faults.map((fault) => fault.code)).toContain(code);
  });

  test.each([
    ["a.shx", bytesOf(0, 0, 0x27, 0x0a, 0, 0, 0, 0), "shapefile-part"],
    ["a.dbf", bytesOf(3, 1, 1, 1, 1), "shapefile-part"],
    ["a.xls", bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "old-excel"],
    ["a.csv", bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d), "pdf"],
    ["a.csv", bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d), "picture"],
    ["a.gpkg", bytesOf(0x1f, 0x8b, 8), "archive"],
    ["a.kml", "<!doctype html><html></html>", "web-page"],
    ["a.docx", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }), "document"],
    ["a.ods", zipOf({ mimetype: "", "content.xml": "" }), "open-document"],
    ["a.zip", zipOf({ "a.dbf": "", "a.prj": "" }), "shapefile-part"],
  ])("%s is told from its bytes and not opened", async (name, bytes, found) => {
    const opened = await open(name, bytes);
    expect(opened).toEqual({
      ok: false,
      datasets: [],
      faults: [{ code: "file-closed", row: null, values: { found } }],
    });
  });

  test("bytes that are nothing are unknown", async () => {
    expect(await codesOf("a.csv", bytesOf(1, 0, 7, 200, 0, 0, 3))).toEqual(["file-unknown"]);
    expect(await codesOf("a.zip", zipOf({ "a.exe": "x" }))).toEqual(["file-unknown"]);
  });
});

describe("zips that lie", () => {
  test("a bomb is refused by what it announces, and by what comes out of it", async () => {
    const bomb = zipOf({ "a.csv": zeros });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await codesOf("a.zip", bomb, { unpackedBytes: 1e6 })).toEqual(["too-many-unpacked-bytes"]);
    const small = withDirectory(bomb, UNPACKED, 1000);
    expect(await codesOf("a.zip", small, { unpackedBytes: 1e6 })).toEqual(["zip-broken"]);
    const big = withDirectory(zipOf({ "a.csv": "a,b\n1,2\n" }), UNPACKED, 300e6);
    expect(await codesOf("a.zip", big)).toEqual(["zip-broken"]);
  });

  test("an archive in the archive is refused by its name, and by its bytes", async () => {
    const inner = zipOf({ "a.csv": "a\n1\n" });
    expect(await codesOf("a.zip", zipOf({ "b.zip": inner }))).toEqual(["zip-nested"]);
    expect(await codesOf("a.zip", zipOf({ "b.csv": inner }))).toEqual(["zip-nested"]);
    expect(await codesOf("a.kmz", zipOf({ "doc.kml": kml(""), "b.kmz": inner }))).toEqual(["zip-nested"]);
  });

  test("a locked one, one without a directory, one cut off", async () => {
    const zip = zipOf({ "a.csv": "a\n1\n" });
    expect(await codesOf("a.zip", withDirectory(zip, 8, 1))).toEqual(["zip-locked"]);
    expect(await codesOf("a.zip", zip.subarray(0, 40))).toEqual(["zip-broken"]);
    expect(await codesOf("a.zip", zip.subarray(10))).toEqual(["file-unknown"]);
  });

  test("names like `__proto__` are names", async () => {
    // The library that packs cannot write such a name: it is put in afterwards.
    const zip = Buffer.from(zipOf({ "long-name.csv": "a\n1\n", "constructor.csv": "a\n1\n" }));
    const renamed = Buffer.from(
      zip.toString("latin1").replaceAll("long-name.csv", "__proto__.csv"),
      "latin1",
    );
    const opened = await open("a.zip", new Uint8Array(renamed));
    expect(opened.datasets.map(({ name }) => name)).toEqual(["__proto__.csv", "constructor.csv"]);
  });

  test("what a computer leaves in a zip does not count", async () => {
    const opened = await open(
      "a.zip",
      zipOf({ "__MACOSX/._a.csv": "x", ".DS_Store": "y", "in/a.csv": "a\n1\n" }),
    );
    expect(opened.datasets.map(({ name }) => name)).toEqual(["a.csv"]);
  });
});

describe("markup", () => {
  test.each([
    ["entities that grow", '<!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ["entities from outside", '<!DOCTYPE k SYSTEM "file:///etc/passwd">'],
    ["one behind a comment", "<!-- <kml> --><!DOCTYPE k>"],
  ])("%s are refused", async (_, before) => {
    expect(await codesOf("a.kml", kml(placemark(""), before))).toEqual(["xml-doctype"]);
  });

  test("descriptions stay text, whatever is in them", async () => {
    const text = "<!DOCTYPE html><script>alert(1)</script>";
    const layer = await layerOf("a.kml", kml(placemark(`<description><![CDATA[${text}]]></description>`)));
    expect(layer.rows[0]?.cells).toEqual([text]);
  });

  test("fields of any name, typed as declared, empty ones empty", async () => {
    const schema = ["int", "bool", "bool", "int"].map(
      (type, place) => `<SimpleField type="${type}" name="f${place}"/>`,
    );
    const data = ['"f0">007', '"f1">0', '"f2">true', '"f3">', '"__proto__">x', '"valueOf">y'];
    const cells = data.map((one) => `<SimpleData name=${one}</SimpleData>`).join("");
    const layer = await layerOf(
      "a.kml",
      kml(
        `<Schema id="s">${schema.join("")}</Schema>${placemark(`<ExtendedData><SchemaData>${cells}</SchemaData></ExtendedData>`)}`,
      ),
    );
    expect(layer.fields).toEqual(["f0", "f1", "f2", "f3", "__proto__", "valueOf"]);
    expect(layer.rows[0]?.cells).toEqual([7, false, true, null, "x", "y"]);
  });

  test("what is cut off is refused with the reason", async () => {
    expect(await codesOf("a.kml", kml(placemark("")).slice(0, 120))).toEqual(["file-broken"]);
    expect(await codesOf("a.kml", kml(""))).toEqual(["nothing-inside"]);
  });
});

describe("workbooks", () => {
  const cell = (at: string, value: string) =>
    `<row r="${at.replace(/\D/g, "")}"><c r="${at}" t="inlineStr"><is><t>${value}</t></is></c></row>`;

  test("one cell in the farthest corner does not fill the memory", async () => {
    const far = workbookOf(cell("A1", "a") + cell("XFD1048576", "b"));
    expect(await codesOf("a.xlsx", far)).toEqual(["too-many-rows"]);
    expect(await codesOf("a.xlsx", workbookOf(cell("A1", "a") + cell("ZZZ2", "b")))).toEqual([
      "too-many-fields",
    ]);
  });

  test.each(["1e999", "0", "-1", "1.5", "99999999", "AAAA1"])(
    "a row or cell at %s is no place",
    async (at) => {
      expect(await codesOf("a.xlsx", workbookOf(`<row r="${at}"><c r="A1"><v>1</v></c></row>`))).toEqual([
        "file-broken",
      ]);
      expect(await codesOf("a.xlsx", workbookOf(`<row r="1"><c s=">" r="${at}"><v>1</v></c></row>`))).toEqual(
        ["file-broken"],
      );
    },
  );

  test("a sheet that lies elsewhere in the workbook is looked at as well", async () => {
    const sheet = "xl/elsewhere.xml";
    const far = workbookOf('<row r="1e999"><c r="A1"><v>1</v></c></row>', sheet);
    expect(await codesOf("a.xlsx", far)).toEqual(["file-broken"]);
    const rows = cell("A1", "name") + cell("A2", "b");
    expect((await layerOf("a.xlsx", workbookOf(rows, sheet))).rows).toHaveLength(1);
  });

  test("cells with a look and no value do not count", async () => {
    const bare = '<row r="1048576"><c r="A1048576" s="1"/></row>';
    const layer = await layerOf(
      "a.xlsx",
      workbookOf(cell("A1", "name") + cell("A2", "<&b>".replace(/[<&>]/g, "")) + bare),
    );
    expect(layer.rows).toEqual([{ number: 2, geometry: null, cells: ["b"] }]);
  });
});

function bytesOf(...bytes: number[]): Uint8Array {
  return Uint8Array.from(bytes);
}
