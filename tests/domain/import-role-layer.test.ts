import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MendedRow } from "../../src/domain/doctor";
import { rowsToFix } from "../../src/domain/import-fix";
import { layerFrom, layerInSteps, placesFrom, placesInSteps } from "../../src/domain/import-layer";
import { residentsFrom, residentsInSteps } from "../../src/domain/import-residents";
import { square, squareCity } from "../fixtures/square-city";
import { at, contextOf, line, rowsOf } from "./import-role-rows";

const WISHES = { id: "own-1", name: { it: "Orti", en: "Gardens" }, strategy: "growing", nameField: 0 };
const mixed: MendedRow[] = [
  { number: 1, geometry: at(-29.95, 0.05), cells: ["One"] },
  { number: 2, geometry: line, cells: [""] },
  { number: 3, geometry: square(-30, 0), cells: ["Three"] },
];

describe("rows become a layer", () => {
  test("of points and lines with a reach", () => {
    const { value, leftOut, remarks } = layerFrom(
      mixed,
      { ...WISHES, reach: 300 },
      contextOf("layer"),
      new Set([2]),
    );
    expect(value.layer).toMatchObject({
      id: "own-1",
      file: "office.zip",
      reach: 300,
      numbered: false,
      complete: false,
    });
    expect(value.sites).toMatchObject([
      {
        id: "own-1-1",
        name: { it: "One" },
        reach: 300,
        counted: true,
        municipality: "900001",
        outside: false,
      },
      {
        id: "own-1-2",
        name: { it: "Orti 2", en: "Gardens 2" },
        reach: 300,
        municipality: null,
        outside: true,
      },
    ]);
    expect(leftOut).toEqual([{ row: 3, code: "other-kind", values: { kind: "Polygon" } }]);
    expect(remarks).toEqual([{ row: 2, code: "name-missing", values: {} }]);
  });

  test("or of polygons without one; a layer without a strategy never counts", () => {
    const { value, leftOut } = layerFrom(
      mixed,
      { ...WISHES, reach: null, strategy: null, nameField: null },
      contextOf("layer"),
      new Set(),
    );
    expect(value.sites).toMatchObject([{ id: "own-1-3", reach: null, counted: false, strategy: null }]);
    expect(leftOut.map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe("rows become places for the next pilots", () => {
  test("each with an id of its own, those outside named", () => {
    const rows: MendedRow[] = [
      ...rowsOf(["Stop"], ["Stop"], [null]),
      { number: 4, geometry: at(0, 0), cells: ["Far"] },
      { number: 5, geometry: line, cells: [] },
    ];
    const { value, leftOut, remarks } = placesFrom(rows, 0, contextOf("candidates"));
    expect(value.map(({ id, name }) => [id, name])).toEqual([
      ["stop", "Stop"],
      ["stop-2", "Stop"],
      ["row-3", null],
      ["far", "Far"],
    ]);
    expect(value[0]?.at).toEqual([-29.95, 0.05]);
    expect(remarks).toEqual([{ row: 4, code: "outside-perimeter", values: {} }]);
    expect(leftOut.map(({ row, code }) => [row, code])).toEqual([[5, "not-a-point"]]);
  });

  test("a file that calls ten thousand places the same is no trouble", () => {
    const rows = rowsOf(...Array.from({ length: 10_000 }, () => ["Stop"]));
    const { value } = placesFrom(rows, 0, contextOf("candidates"));
    expect(new Set(value.map(({ id }) => id)).size).toBe(10_000);
  });
});

describe("rows become residents' points", () => {
  const codes = squareCity.municipalities.map(({ code }) => code);
  const context = { ...contextOf("residents"), codes };

  test("as columns, municipality by municipality", () => {
    const rows: MendedRow[] = [
      { number: 1, geometry: at(-29.85, 0.15), cells: [7] },
      { number: 2, geometry: at(-29.95, 0.05), cells: [3] },
      { number: 3, geometry: at(-29.94, 0.06), cells: [0] },
    ];
    const { value, leftOut, remarks } = residentsFrom(rows, 0, context);
    expect([leftOut, remarks]).toEqual([[], []]);
    expect(value.total).toEqual({ written: 10, taken: 10 });
    expect([...value.points.counts]).toEqual([3, 0, 7]);
    expect([...value.points.municipalities]).toEqual([0, 0, 3]);
    expect([...value.points.longitudes]).toEqual([-29.95, -29.94, -29.85]);
    expect(value.points.codes).toEqual(codes);
  });

  test("what is no count is left out with its reason", () => {
    const rows: MendedRow[] = [
      ...rowsOf([null], ["many"], [-1], [5e9], [4]),
      { number: 6, geometry: at(0, 0), cells: [50] },
      { number: 7, geometry: line, cells: [1] },
    ];
    const { value, leftOut } = residentsFrom(rows, 0, context);
    expect(leftOut.map(({ row, code }) => [row, code])).toEqual([
      [1, "count-missing"],
      [2, "count-not-number"],
      [3, "count-negative"],
      [4, "count-range"],
      [6, "outside-perimeter"],
      [7, "not-a-point"],
    ]);
    expect(leftOut[4]?.values).toEqual({ count: 50 });
    expect(value.total).toEqual({ written: 55, taken: 4 });
  });

  test("fractions are carried on, so that nobody is lost", () => {
    const fractions = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fractions, (counts) => {
        const { value, remarks } = residentsFrom(rowsOf(...counts.map((count) => [count])), 0, context);
        expect(Math.abs(value.total.taken - value.total.written)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(value.points.counts.reduce((sum, count) => sum + count, 0)).toBe(value.total.taken);
        expect(remarks).toHaveLength(counts.filter((count) => !Number.isInteger(count)).length);
      }),
    );
  });
});

test("long files stop on the way, and come to the same", () => {
  const rows = rowsOf(...Array.from({ length: 2500 }, () => [1]));
  const context = { ...contextOf("residents"), codes: squareCity.municipalities.map(({ code }) => code) };
  const wishes = { ...WISHES, reach: 300 };
  const both = [
    [residentsInSteps(rows, 0, context), residentsFrom(rows, 0, context)],
    [layerInSteps(rows, wishes, context, new Set()), layerFrom(rows, wishes, context, new Set())],
    [placesInSteps(rows, 0, context), placesFrom(rows, 0, context)],
  ] as const;
  for (const [steps, whole] of both) {
    expect([steps.next().value, steps.next().value]).toEqual([999, 1999]);
    expect(steps.next()).toEqual({ done: true, value: whole });
  }
});

describe("the list of rows to fix", () => {
  const words = {
    title: "To fix",
    row: "Row",
    code: "Code",
    reason: "Reason",
    sentenceFor: ({ code }: { code: string }) => `Because ${code}.`,
  };
  const dataset = {
    fields: ["Name", "Count", "name", ""],
    rows: rowsOf(["=1+1", 3, true, ""], ["b", 4, null, "x"], ["c", Number.NaN, "", "y"]),
  };

  test("has row number, reasons and all cells as they were", () => {
    const table = rowsToFix(
      dataset,
      [
        { row: 3, code: "no-geometry", values: {} },
        { row: 1, code: "count-missing", values: {} },
        { row: 1, code: "other-kind", values: {} },
      ],
      words,
    );
    expect(table.columns.map(({ id, title, kind }) => [id, title, kind])).toEqual([
      ["row", "Row", "number"],
      ["reason_code", "Code", "text"],
      ["reason", "Reason", "text"],
      ["name", "Name", "text"],
      ["count", "Count", "number"],
      ["name_2", "name", "text"],
      ["field_4", "field_4", "text"],
    ]);
    expect(table.rows).toEqual([
      [1, "count-missing; other-kind", "Because count-missing. Because other-kind.", "=1+1", 3, "true", null],
      [3, "no-geometry", "Because no-geometry.", "c", null, null, "y"],
    ]);
  });

  test("names no row that the file does not have", () => {
    expect(() => rowsToFix(dataset, [{ row: 9, code: "no-geometry", values: {} }], words)).toThrow("got 1");
    expect(rowsToFix(dataset, [], words).rows).toEqual([]);
  });
});
