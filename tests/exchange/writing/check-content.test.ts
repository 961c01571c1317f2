import { describe, expect, test } from "vitest";
import type { ExportFeatures, ExportTable } from "../../../src/domain/export";
import { checkContent } from "../../../src/exchange/writing/check-content";

const table: ExportTable = {
  id: "two",
  title: "Two",
  columns: [
    { id: "name", title: "Name", unit: null, kind: "text" },
    { id: "area_m2", title: "Ground", unit: "m²", kind: "number" },
  ],
  rows: [["here", 1]],
  notes: [],
};
const [name, area] = table.columns;

describe("a content is held against its contract before it is written", () => {
  test("what is right goes through", () => {
    const drawn: ExportFeatures = { ...table, id: "drawn", geometries: [null] };
    expect(() => checkContent({ tables: [table, drawn] })).not.toThrow();
  });

  test.each<[string, readonly (ExportTable | ExportFeatures)[]]>([
    ["got «two» twice", [table, table]],
    ["got «Two!»", [{ ...table, id: "Two!" }]],
    ["got «about»", [{ ...table, id: "about" }]],
    ["got «fid» in two", [{ ...table, columns: table.columns.map((one) => ({ ...one, id: "fid" })) }]],
    ["got «name» twice", [{ ...table, columns: [name, name].filter((one) => one !== undefined) }]],
    ["got 1 cells, wanted 2", [{ ...table, rows: [["here"]] }]],
    ["area_m2: got «1»", [{ ...table, rows: [["here", "1"]] }]],
    ["area_m2: got «NaN»", [{ ...table, rows: [["here", Number.NaN]] }]],
    ["name: got «»", [{ ...table, rows: [["", 1]] }]],
    ["got 0 geometries, wanted 1", [{ ...table, geometries: [] }]],
  ])("else it says what it got: %s", (message, tables) => {
    expect(area).toBeDefined();
    expect(() => checkContent({ tables })).toThrow(message);
  });
});
