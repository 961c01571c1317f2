import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, DataRow } from "../../../src/domain/dataset";
import { buffersOf, packRows, unpackRows } from "../../../src/exchange/opening/pack-rows";

const number = fc.double();
const geometry: fc.Arbitrary<DataRow["geometry"]> = fc.oneof(
  fc.constant(null),
  fc.tuple(number, number).map((coordinates) => ({ type: "Point" as const, coordinates })),
  fc.array(number, { maxLength: 4 }).map((coordinates) => ({ type: "Point" as const, coordinates })),
  fc.array(fc.tuple(number, number)).map((coordinates) => ({ type: "LineString" as const, coordinates })),
);
const text = fc.string({ unit: "binary" });
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.boolean(), fc.constant(null));

/** Rows whose columns are of one kind, as those of most tables, or of any. */
const table = fc
  .array(fc.constantFrom(text, number, cell), { maxLength: 4 })
  .chain((columns) =>
    fc.array(fc.record({ number: fc.nat(), geometry, cells: fc.tuple<Cell[]>(...columns) })),
  );

test("rows that were packed and copied to another thread are the very rows", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const packed = packRows(rows);
      const copied = structuredClone(packed, { transfer: [...buffersOf(packed)] });
      expect(unpackRows(copied)).toEqual(rows);
    }),
  );
});

test("a table of points goes as a few columns and no objects", () => {
  const rows: DataRow[] = Array.from({ length: 9 }, (_, index) => ({
    number: index + 2,
    geometry: { type: "Point", coordinates: [index, 45] },
    cells: [index, `Place ${index}`],
  }));
  const { others, columns, points } = packRows(rows);
  expect(others).toEqual([]);
  expect(points).toHaveLength(18);
  expect(columns.map(({ kind }) => kind)).toEqual(["numbers", "texts"]);
});
