import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CodeRegister } from "../../src/domain/import-role";
import { codeRegisterOf, guessCodeField, tableFrom } from "../../src/domain/import-table";
import type { ProvinceMember } from "../../src/domain/zone";
import { squareCity } from "../fixtures/square-city";
import { isThisCity } from "../fixtures/this-city";
import { rowsOf, sourceOf } from "./import-role-rows";

const register = codeRegisterOf(squareCity);
const fields = ["name", "code", "share", "note"];
const joined = (rows: ReturnType<typeof rowsOf>, known: CodeRegister = register) =>
  tableFrom({ fields, rows }, 1, known, sourceOf("table"));

describe("the register of codes", () => {
  test("is the city's own, with its date", () => {
    expect([...register.names.keys()]).toEqual(["900001", "900002", "900003", "900004", "900005"]);
    expect([...register.inside]).toHaveLength(4);
    expect(register.date).toBeNull();
    const source = {
      id: "p",
      file: squareCity.city.files.province,
      title: { it: "", en: "" },
      publishers: [],
      licences: [],
      date: "2011",
      accuracy: { it: "", en: "" },
    };
    expect(codeRegisterOf({ ...squareCity, sources: [source] }).date).toBe("2011");
  });
});

describe("a table is joined by code", () => {
  const rows = rowsOf(
    ["A", "900001", 0.5, "x"],
    ["B", "900002", null, ""],
    ["C", 900003, 0.25, null],
    ["A again", "900001", 0.75, ""],
    ["D", "900009", 1, ""],
    ["E", "123456", 1, ""],
    ["Total", null, 3, ""],
    ["F", "IT900005", 1, ""],
    ["G", "1900001", 1, ""],
  );

  test("rows find their municipality, and the others are named with their reason", () => {
    const { value, leftOut, remarks, source } = joined(rows);
    expect(value.rows.map(({ code, row }) => [code, row])).toEqual([
      ["900001", 1],
      ["900002", 2],
      ["900003", 3],
    ]);
    expect(value.rows[0]?.cells).toBe(rows[0]?.cells);
    expect(leftOut.map(({ row, code, values }) => [row, code, values])).toEqual([
      [4, "code-duplicate", { got: "900001", of: 1 }],
      [5, "code-not-of-this-year", { got: "900009" }],
      [6, "code-other-province", { got: "123456" }],
      [7, "code-missing", { got: "" }],
      [8, "code-malformed", { got: "IT900005" }],
      [9, "code-malformed", { got: "1900001" }],
    ]);
    expect([remarks, source.role]).toEqual([[], "table"]);
  });

  test("missing municipalities, numbers for the map, and another year are named", () => {
    const { value } = joined(rows);
    expect(value.missing).toEqual({ inside: ["900004"], around: ["900005"] });
    expect(value.measures).toEqual([2]);
    expect(value.otherYear).toEqual({ date: null, rows: [{ row: 5, code: "900009", name: null }] });
    expect(joined(rows.slice(0, 4)).value.otherYear).toBeNull();
  });

  test("a field of one number, of texts or of nothing colours no map", () => {
    const dull = rowsOf(["1", "900001", 5, null], ["2", "900002", 5, null]);
    expect(joined(dull).value.measures).toEqual([]);
  });

  test("the field of codes is found by its values", () => {
    expect(guessCodeField({ fields, rows }, register)).toBe(1);
    expect(guessCodeField({ fields, rows: rowsOf(["a", 1, 2], ["b", 2, 3]) }, register)).toBeNull();
    expect(guessCodeField({ fields, rows: [] }, register)).toBeNull();
  });
});

describe.runIf(isThisCity)("a table of the real province", () => {
  const province: ProvinceMember[] = JSON.parse(
    isThisCity ? readFileSync("geodata/province.json", "utf8") : "[]",
  );
  const known = {
    names: new Map(province.map(({ code, name }) => [code, name])),
    inside: new Set<string>(),
    date: "2011",
  };
  const rows = rowsOf(
    ["Torino", 1272, 1],
    ["Mappano", 1316, 2],
    ["Settimo Torinese", "1265", 3],
    ["Cuneo", 4078, 4],
  );

  test("zeros that a spreadsheet took are put back and said", () => {
    expect(guessCodeField({ fields, rows }, known)).toBe(1);
    const { value, remarks, leftOut } = joined(rows, known);
    expect(value.rows.map(({ code }) => code)).toEqual(["001272", "001265"]);
    expect(remarks).toEqual([
      { row: 1, code: "zeros-restored", values: { got: "1272", code: "001272" } },
      { row: 3, code: "zeros-restored", values: { got: "1265", code: "001265" } },
    ]);
    expect(leftOut.map(({ row, code }) => [row, code])).toEqual([
      [2, "code-not-of-this-year"],
      [4, "code-other-province"],
    ]);
  });

  test("a later municipality is named by the table's own words, beside the register's year", () => {
    expect(joined(rows, known).value.otherYear).toEqual({
      date: "2011",
      rows: [{ row: 2, code: "001316", name: "Mappano" }],
    });
  });
});
