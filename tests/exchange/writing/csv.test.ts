import * as fc from "fast-check";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { type ExportTable, headingOf } from "../../../src/domain/export";
import { openFile } from "../../../src/exchange/opening/open-file";
import { INTERNATIONAL, ITALIAN, writeCsv } from "../../../src/exchange/writing/csv";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { contentOf, features, plainWords, tables, textOf } from "./contents";

const table: ExportTable = {
  id: "two",
  title: "Two",
  columns: [
    { id: "name", title: "Name", unit: null, kind: "text" },
    { id: "area_m2", title: "Ground", unit: "m²", kind: "number" },
  ],
  rows: [
    ["Città; grande", 1234567.5],
    ["=SUM(A1)", -2.25],
    ["unknown", null],
  ],
  notes: [],
};

describe("CSV", () => {
  test("for Italian spreadsheets: semicolon, decimal comma, the mark of UTF-8", () => {
    expect(textOf(writeCsv(table, ITALIAN))).toBe(
      '\uFEFFName;Ground (m²)\r\n"Città; grande";1234567,5\r\n\'=SUM(A1);-2,25\r\nunknown;\r\n',
    );
  });

  test("for all others: comma, point, no mark", () => {
    expect(textOf(writeCsv(table, INTERNATIONAL))).toBe(
      "Name,Ground (m²)\r\nCittà; grande,1234567.5\r\n'=SUM(A1),-2.25\r\nunknown,\r\n",
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1"])(
    "a text that would run is harmless: %j",
    (text) => {
      const bytes = writeCsv({ ...table, rows: [[text, 1]] }, INTERNATIONAL);
      const [, row] = Papa.parse<string[]>(textOf(bytes)).data;
      expect(row?.[0]).toBe(`'${text}`);
    },
  );

  const numeric = (text: string | undefined, decimal: string) =>
    text === undefined || text === "" ? null : Number(text.replace(decimal, "."));

  test.each([
    ["Italian", ITALIAN],
    ["international", INTERNATIONAL],
  ])("what was written is read, cell for cell: %s", (_, dialect) => {
    fc.assert(
      fc.property(tables(), (written) => {
        const text = textOf(writeCsv(written, dialect)).replace("\uFEFF", "");
        const { data } = Papa.parse<string[]>(text, {
          delimiter: dialect.separator,
          newline: "\r\n",
          skipEmptyLines: true,
        });
        const read = data
          .slice(1)
          .map((row) =>
            written.columns.map(({ kind }, place) =>
              kind === "text" || kind === "date"
                ? row[place]?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, "") || null
                : numeric(row[place], dialect.decimal),
            ),
          );
        expect(data[0]).toEqual(written.columns.map(headingOf));
        expect(read).toEqual(written.rows);
      }),
    );
  });

  test.each([
    ["Italian", ITALIAN],
    ["international", INTERNATIONAL],
  ])("the app opens what it wrote: %s", async (_, dialect) => {
    // Enough numbers, so that each column is told from text.
    const full = tables(plainWords).map((one) => ({
      ...one,
      rows: [...one.rows, ["whole", 0.5, 0.25, "2031-04-01", 1]],
    }));
    await fc.assert(
      fc.asyncProperty(full, async (written) => {
        const opened = await openFile("two.csv", writeCsv(written, dialect), IMPORT_LIMITS);
        expect(opened.faults).toEqual([]);
        expect(opened.datasets.map(({ fields }) => fields)).toEqual([written.columns.map(headingOf)]);
        expect(opened.datasets[0]?.rows.map(({ cells }) => cells)).toEqual(written.rows);
      }),
    );
  });

  test("tables come in one zip, beside a file that says where they come from", async () => {
    const [drawn] = fc.sample(features(), { numRuns: 1, seed: 1 });
    if (drawn === undefined) throw new Error("one sample");
    const file = await writeExport(contentOf(table, drawn), "csv-italian");
    expect(file.name).toBe("squares-2031-04-01-overlaps-csv-italian.zip");
    const files = unzipSync(file.bytes);
    expect(Object.keys(files)).toEqual(["two.csv", "drawn.csv", "about.csv"]);
    expect(textOf(files["about.csv"] ?? new Uint8Array())).toBe(
      "\uFEFFSource;'=Somebody & <others>\r\nFilter;all <b>of it</b>\r\nDrawn;Mind <this>\r\n",
    );
    const again = await writeExport(contentOf(table, drawn), "csv-italian");
    expect(again.bytes).toEqual(file.bytes);
    const other = await writeExport(contentOf(table, drawn), "csv");
    expect(other.name).toBe("squares-2031-04-01-overlaps-csv.zip");
  });
});
