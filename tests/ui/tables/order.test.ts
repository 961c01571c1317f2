import { expect, test } from "vitest";
import { ordered, pressed } from "../../../src/ui/tables/order";

const rows = [
  { name: "b", size: 2 },
  { name: "a", size: 1 },
  { name: "c", size: 1 },
];
const bySize = (one: { size: number }, other: { size: number }) => one.size - other.size;

test("rows follow the column both ways; equal rows keep their order", () => {
  expect(ordered(rows, bySize, "ascending").map(({ name }) => name)).toEqual(["a", "c", "b"]);
  expect(ordered(rows, bySize, "descending").map(({ name }) => name)).toEqual(["b", "a", "c"]);
  expect(rows.map(({ name }) => name)).toEqual(["b", "a", "c"]);
});

test("without a comparison the rows stay as they came", () => {
  expect(ordered(rows, undefined, "ascending")).toBe(rows);
});

test("a heading pressed again turns the order round, another one starts its own", () => {
  const first = pressed(null, "size", "descending");
  expect(first).toEqual({ column: "size", direction: "descending" });
  expect(pressed(first, "size", "descending")).toEqual({ column: "size", direction: "ascending" });
  expect(pressed(first, "name", "ascending")).toEqual({ column: "name", direction: "ascending" });
});
