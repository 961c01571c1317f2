import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { exportFile, exportState } from "../../../src/state/exporting/export-file";
import { contentOf } from "../../../src/state/exporting/subjects";
import { store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { answered, countOnSquares, english } from "./telling";

const saved: string[] = [];
const start = () => ({ writer: { write: writeExport }, end: () => {} });

beforeEach(() => {
  countOnSquares();
  saved.length = 0;
  const anchor = { download: "", click: () => saved.push(anchor.download), remove: () => {} };
  vi.stubGlobal("document", { createElement: () => anchor, body: { append: () => {} } });
});
afterEach(() => vi.unstubAllGlobals());

describe("a download", () => {
  test("is of the moment of the wish, whatever changes while it is written", async () => {
    const wish = { subjects: ["overlaps"], format: "csv" } as const;
    const expected = contentOf(store.getState(), wish.subjects, english(), "2031-04-01");
    if (expected === null) throw new Error("there is something to export");
    const writing = exportFile(wish, english(), "2031-04-01", start);
    store.setState({ unit: { kind: "zone", id: "1" } });
    const file = await writing?.file;
    expect(file).toEqual(await writeExport(expected, "csv"));
    expect(saved).toEqual(["squares-2031-04-01-overlap-totals-csv.zip"]);
  });

  test("is none when there is nothing to tell", () => {
    const wish = { subjects: ["difference"], format: "csv" } as const;
    expect(exportFile(wish, english(), "2031-04-01", start)).toBeNull();
    expect(saved).toEqual([]);
  });

  test("that is cancelled is not handed over", async () => {
    const never = () => ({ writer: { write: () => new Promise<never>(() => {}) }, end: () => {} });
    const writing = exportFile({ subjects: ["sites"], format: "xlsx" }, english(), "2031-04-01", never);
    writing?.cancel();
    await expect(writing?.file).rejects.toMatchObject({ name: "AbortError" });
    expect(saved).toEqual([]);
  });

  test("of the whole state is handed over at once", () => {
    expect(exportState(english(), "2031-04-01").name).toBe(saved[0]);
  });
});

test("a city without zones has no table of zones, and no column for them", () => {
  const municipalities = squareCity.municipalities.map((one) => ({ ...one, zone: null }));
  const value = { ...squareCity, municipalities, zones: [] };
  store.setState({ geodata: { status: "ready", value } });
  answered();
  const content = contentOf(store.getState(), ["municipalities", "zones"], english(), "2031-04-01");
  expect(content?.tables.map(({ id }) => id)).toEqual(["municipalities"]);
  const columns = content?.tables[0]?.columns.map(({ id }) => id) ?? [];
  expect(columns.filter((id) => id.startsWith("zone"))).toEqual([]);
  expect(columns).toContain("membership");
});
