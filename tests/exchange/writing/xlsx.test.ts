import * as fc from "fast-check";
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { headingOf } from "../../../src/domain/export";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { sheetNames, writeXlsx } from "../../../src/exchange/writing/xlsx";
import { columnName } from "../../../src/exchange/writing/xlsx-parts";
import { contentOf, features, tables, textOf } from "./contents";

const read = (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes), { trim: false });

describe("XLSX", () => {
  test("what was written is read, cell for cell, numbers as numbers", async () => {
    await fc.assert(
      fc.asyncProperty(tables(), features(), async (table, drawn) => {
        const sheets = await read(writeXlsx(contentOf(table, drawn)));
        expect(sheets.map(({ sheet }) => sheet)).toEqual(["All a b", "Drawn", "About"]);
        for (const [index, written] of [table, drawn].entries())
          expect(sheets[index]?.data).toEqual([written.columns.map(headingOf), ...written.rows]);
        expect(sheets[2]?.data).toEqual([
          ["Source", "=Somebody & <others>"],
          ["Filter", "all <b>of it</b>"],
          ["All: a/b", "Mind <this>"],
          ["Drawn", "Mind <this>"],
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test("no cell is a formula, whatever its text begins with, and shares are shown as per cent", () => {
    const [table] = fc.sample(tables(), { numRuns: 1, seed: 3 });
    if (table === undefined) throw new Error("one sample");
    const rows = [["=HYPERLINK(1)", -5, 0.5, null, null]];
    const sheet = textOf(
      unzipSync(writeXlsx(contentOf({ ...table, rows })))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(sheet).not.toContain("<f");
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(1)</t></is></c>');
    expect(sheet).toContain('<c r="B2"><v>-5</v></c><c r="C2" s="2"><v>0.5</v></c></row>');
  });

  test("what a cell cannot hold is cut, and said by three dots", async () => {
    const [table] = fc.sample(tables(), { numRuns: 1, seed: 3 });
    if (table === undefined) throw new Error("one sample");
    const rows = [["x".repeat(40_000), null, null, null, null]];
    const [sheet] = await read(writeXlsx(contentOf({ ...table, rows })));
    expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767);
    expect(String(sheet?.data[1]?.[0]).endsWith("x…")).toBe(true);
  });

  test("sheets are called as Excel allows, each by a name of its own", () => {
    const long = "A title that is far too long for a sheet";
    expect(sheetNames(["[x]", "'a'", "", "Same", "same", long, long])).toEqual([
      "x",
      "a",
      "–",
      "Same",
      "same 2",
      "A title that is far too long fo",
      "A title that is far too long 2",
    ]);
  });

  test("columns are lettered on after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });

  test("is saved under its own name and kind", async () => {
    const [table] = fc.sample(tables(), { numRuns: 1, seed: 3 });
    if (table === undefined) throw new Error("one sample");
    const file = await writeExport(contentOf(table), "xlsx");
    expect(file.name).toBe("squares-2031-04-01-overlaps.xlsx");
    expect((await writeExport(contentOf(table), "xlsx")).bytes).toEqual(file.bytes);
  });
});
