import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { attributesOf } from "../../../src/exchange/opening/dbf";
import { layerOf } from "./opening";

describe("shapefiles", () => {
  test("without its table the places are there, and what is missing is said", async () => {
    const part = partsOf("points-32632.zip");
    const layer = await layerOf("a.zip", zipSync({ "a.shp": part("shp") }));
    expect(layer.rows).toHaveLength(5);
    expect(layer.faults.map(({ code }) => code)).toEqual(["part-missing"]);
  });

  test("one broken record takes no other with it", async () => {
    const part = partsOf("polygons-32632.zip");
    const shp = part("shp").slice();
    new DataView(shp.buffer).setInt32(100 + 8 + 4 + 32, 1e9, true);
    const layer = await layerOf("a.zip", zipSync({ "a.shp": shp, "a.dbf": part("dbf") }));
    expect(layer.rows.map(({ geometry }) => geometry?.type ?? null)).toEqual([null, "MultiPolygon"]);
    expect(layer.faults.map(({ code, row }) => [code, row])).toEqual([["geometry-unreadable", 1]]);
  });

  test("an island wound as a hole is kept, and said", async () => {
    const part = partsOf("polygons-32632.zip");
    const shp = part("shp").slice();
    const second = 100 + 8 + new DataView(shp.buffer).getInt32(104) * 2;
    reverseRing(shp, second + 8 + 44 + 8 + 5 * 16);
    const layer = await layerOf("a.zip", zipSync({ "a.shp": shp, "a.dbf": part("dbf") }));
    expect(layer.rows[1]?.geometry?.type).toBe("MultiPolygon");
    expect(layer.faults.map(({ code, row }) => [code, row])).toEqual([["ring-outside", 2]]);
  });
});

describe("the table of a shapefile", () => {
  test("empty is empty: numbers, truths, days and texts", () => {
    const fields: [string, string, number][] = [
      ["__proto__", "C", 6],
      ["count", "N", 4],
      ["open", "L", 1],
      ["since", "D", 8],
    ];
    const table = dbf(fields, [" 001316  42T20240131", "          ****?        ", "*gone     1F20200101"]);
    expect(attributesOf(table, "UTF-8")).toEqual({
      fields: ["__proto__", "count", "open", "since"],
      records: [["001316", 42, true, "2024-01-31"], [null, null, null, null], null],
      guessed: null,
    });
  });

  test("a header that announces more than there is", () => {
    const table = dbf([["a", "C", 3]], [" abc"]);
    new DataView(table.buffer).setUint32(4, 4e9, true);
    expect(attributesOf(table, null).records).toEqual([["abc"]]);
  });
});

/** The parts of a shapefile that an outside tool wrote, by their endings. */
function partsOf(name: string): (ending: string) => Uint8Array {
  const files = unzipSync(new Uint8Array(readFileSync(`tests/fixtures/in/${name}`)));
  return (ending) => {
    const found = Object.entries(files).find(([file]) => file.endsWith(`.${ending}`));
    if (found === undefined) throw new Error(`${name} has no ${ending}`);
    return found[1];
  };
}

/** Turns a ring of five corners that begins at a place in the file. */
function reverseRing(shp: Uint8Array, at: number): void {
  const corners = Array.from({ length: 5 }, (_, place) => shp.slice(at + 16 * place, at + 16 * (place + 1)));
  for (const [place, corner] of corners.reverse().entries()) shp.set(corner, at + 16 * place);
}

/** A dBASE table: names, types and lengths of its fields, and its records as text with their mark before them. */
function dbf(fields: readonly (readonly [string, string, number])[], records: readonly string[]): Uint8Array {
  const start = 32 + 32 * fields.length + 1;
  const length = 1 + fields.reduce((sum, [, , size]) => sum + size, 0);
  const table = new Uint8Array(start + length * records.length);
  const view = new DataView(table.buffer);
  view.setUint32(4, records.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, length, true);
  for (const [place, [name, type, size]] of fields.entries()) {
    table.set(new TextEncoder().encode(name), 32 + 32 * place);
    table[32 + 32 * place + 11] = type.charCodeAt(0);
    table[32 + 32 * place + 16] = size;
  }
  table[start - 1] = 0x0d;
  for (const [place, record] of records.entries()) {
    table.set(new TextEncoder().encode(record.padEnd(length)), start + place * length);
  }
  return table;
}
