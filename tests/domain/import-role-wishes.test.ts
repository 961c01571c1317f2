import { describe, expect, test } from "vitest";
import { examine } from "../../src/analysis/doctor/examine";
import { IMPORT_ROLES, type ImportRole } from "../../src/domain/import-role";
import { wishesFor } from "../../src/domain/import-wishes";
import { square } from "../fixtures/square-city";
import { at, line } from "./import-role-rows";

const here = square(-30, 0);
const rows = [
  at(-29.95, 0.05),
  at(-29.95, 0.05),
  at(0, 0),
  {
    type: "MultiPoint" as const,
    coordinates: [
      [-29.96, 0.05],
      [-29.97, 0.05],
    ],
  },
  line,
  here,
].map((geometry, index) => ({ number: index + 1, geometry, cells: [7] }));

/** The numbers of the rows that stay for a role. */
function stay(role: ImportRole, reach: number | null = null): number[] {
  const wishes = wishesFor(role, reach, [here]);
  return wishes === null ? [] : examine(rows, wishes).rows.map(({ number }) => number);
}

describe("each role keeps what it can use", () => {
  test("pilots: one place a row, outside as well", () => expect(stay("pilots")).toEqual([1, 3]));
  test("places for the next: those inside, split", () => expect(stay("candidates")).toEqual([1, 4, 4]));
  test("residents: those inside, twins too", () => expect(stay("residents")).toEqual([1, 2]));
  test("a layer with a reach: points and lines", () => expect(stay("layer", 300)).toEqual([1, 3, 4, 4, 5]));
  test("a layer without: polygons", () => expect(stay("layer")).toEqual([6]));
  test("a table needs no doctor", () =>
    expect(IMPORT_ROLES.filter((role) => wishesFor(role, null, []) === null)).toEqual(["table"]));
});
