import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MendedRow } from "../../src/domain/doctor";
import { type PilotsContext, pilotsFrom } from "../../src/domain/import-pilots";
import type { PilotMapping } from "../../src/domain/import-role";
import { pilotBaseOf } from "../../src/domain/scenario-pilots";
import { squareCity } from "../fixtures/square-city";
import { at, contextOf, line, locate, rowsOf, sourceOf } from "./import-role-rows";

const base = pilotBaseOf(squareCity) ?? raise();
const { foci } = squareCity.city;
const contextWith = (fields: readonly string[]): PilotsContext => ({
  ...contextOf("pilots"),
  base,
  foci,
  fields,
});
const NOTHING: PilotMapping = { id: null, nameIt: null, nameEn: null, status: null, number: null, foci: [] };

const FIELDS = ["ID", "Nome", "Name_EN", "Stato", "Num", "Temi"];
const FULL: PilotMapping = { id: 0, nameIt: 1, nameEn: 2, status: 3, number: 4, foci: [5] };
const short = (remarks: readonly { row: number; code: string; values: object }[]) =>
  remarks.map(({ row, code, values }) => [row, code, values]);

describe("rows become pilots", () => {
  test("with all that they say", () => {
    const rows = rowsOf(["piazza-alta", "Piazza Alta", "High Square", "in corso", 7, "Walk it; shade"]);
    const { value, source, leftOut, remarks } = pilotsFrom(rows, FULL, contextWith(FIELDS));
    expect([leftOut, remarks]).toEqual([[], []]);
    expect(source).toEqual({
      kind: "own",
      role: "pilots",
      file: "office.zip",
      opened: sourceOf("pilots").opened,
      shift: null,
    });
    expect(value.sites).toEqual([
      {
        ...base.sites[0],
        id: "piazza-alta",
        name: { it: "Piazza Alta", en: "High Square" },
        status: "planned",
        number: 7,
        foci: ["walk", "shade"],
        municipality: "900001",
        accuracy: "own",
        accuracyMetres: null,
        proposal: false,
        geometry: rows[0]?.geometry,
      },
    ]);
  });

  test("and their number is checked against the data's", () => {
    expect(base.sites).toHaveLength(2);
    expect(pilotsFrom(rowsOf([], [], []), NOTHING, contextWith([])).value.count).toEqual({
      got: 3,
      wanted: 2,
    });
  });

  test("what they do not say is filled in and said", () => {
    const rows = rowsOf(["", "", "", "boh", "", "nonsense"], ["", "Solo", "", "", "x", ""]);
    const { value, remarks } = pilotsFrom(rows, FULL, contextWith(FIELDS));
    expect(value.sites.map(({ id, name, number, status }) => [id, name, number, status])).toEqual([
      ["pilots-it-1", { it: "pilots it 1", en: "pilots en 1" }, 1, "proposed"],
      ["solo", { it: "Solo", en: "Solo" }, 2, "proposed"],
    ]);
    expect(short(remarks)).toEqual([
      [1, "number-missing", { number: 1 }],
      [1, "name-missing", { number: 1 }],
      [1, "id-missing", { id: "pilots-it-1" }],
      [1, "status-unknown", { got: "boh" }],
      [1, "focus-unknown", { got: "nonsense" }],
      [2, "number-not-whole", { got: "x", number: 2 }],
      [2, "name-one-language", { language: "it" }],
      [2, "id-missing", { id: "solo" }],
      [2, "status-unknown", { got: "" }],
    ]);
  });

  test("nothing is said of fields that nobody chose", () => {
    const { remarks } = pilotsFrom(rowsOf(["One"], ["Two"]), { ...NOTHING, nameIt: 0 }, contextWith(["a"]));
    expect(remarks).toEqual([]);
  });

  test("ids and numbers are each had once", () => {
    const rows = rowsOf(
      ["Ä 1", "A", "", "", 2, ""],
      ["a-1", "A", "", "", 2, ""],
      ["kept", "A", "", "", 1, ""],
    );
    const context = { ...contextWith(FIELDS), taken: new Set(["kept"]) };
    const { value, remarks } = pilotsFrom(rows, { ...FULL, nameEn: null, status: null }, context);
    expect(value.sites.map(({ id, number }) => [id, number])).toEqual([
      ["a-1", 2],
      ["a-1-2", 3],
      ["kept-2", 1],
    ]);
    expect(short(remarks)).toEqual([
      [1, "id-changed", { got: "Ä 1", id: "a-1" }],
      [2, "number-duplicate", { got: "2", number: 3 }],
      [2, "id-duplicate", { got: "a-1", id: "a-1-2" }],
      [3, "id-duplicate", { got: "kept", id: "kept-2" }],
    ]);
  });

  test("ids in capitals become small letters, which is said alike of every row", () => {
    const rows = rowsOf(
      ["TO-001", "A", "", "", 1, ""],
      ["TO-002", "B", "", "", 2, ""],
      ["TO 3", "C", "", "", 3, ""],
    );
    const mapping = { ...FULL, nameEn: null, status: null };
    const { value, remarks } = pilotsFrom(rows, mapping, contextWith(FIELDS));
    expect(value.sites.map(({ id }) => id)).toEqual(["to-001", "to-002", "to-3"]);
    expect(short(remarks)).toEqual([
      [1, "id-small-letters", {}],
      [2, "id-small-letters", {}],
      [3, "id-changed", { got: "TO 3", id: "to-3" }],
    ]);
  });

  test("lines are no pilots, and a place outside stays and is flagged", () => {
    const rows: MendedRow[] = [
      { number: 4, geometry: line, cells: [] },
      { number: 5, geometry: at(0, 0), cells: [] },
    ];
    const shifted = { ...contextWith([]), source: sourceOf("pilots", 4) };
    const { value, leftOut } = pilotsFrom(rows, NOTHING, shifted);
    expect(leftOut).toEqual([{ row: 4, code: "not-a-point", values: { kind: "LineString" } }]);
    expect(value.sites).toMatchObject([{ municipality: null, outside: true, accuracyMetres: 4, number: 1 }]);
    expect(locate([0, 0])).toBeNull();
  });

  test("foci come from lists, from names with commas, and from fields that say yes", () => {
    const named = [
      { id: "walk_ride", strategy: "moving", name: { it: "A piedi, e in bici", en: "On foot" } },
      { id: "shade", strategy: "growing", name: { it: "Ombra", en: "Shade" } },
    ];
    const of = (cells: readonly string[], fields: readonly string[]) => {
      const chosen = { ...NOTHING, foci: [...fields.keys()] };
      const { value } = pilotsFrom(rowsOf(cells), chosen, { ...contextWith(fields), foci: named });
      return value.sites[0]?.foci;
    };
    expect(of(["ombra, A piedi, e in bici"], ["temi"])).toEqual(["walk_ride", "shade"]);
    expect(of(["walk ride|SHADE"], ["temi"])).toEqual(["walk_ride", "shade"]);
    expect(of(["sì", "no"], ["Ombra", "On foot"])).toEqual(["shade"]);
  });

  test("whatever the cells hold, ids are fit for use and had once", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constant(null),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom("__proto__", "a", "A", "constructor"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
        const { sites } = pilotsFrom(rowsOf(...cells), FULL, contextWith(FIELDS)).value;
        expect(new Set(sites.map(({ id }) => id)).size).toBe(cells.length);
        expect(new Set(sites.map(({ number }) => number)).size).toBe(cells.length);
        for (const { id, name } of sites) {
          expect(id).toMatch(/^[a-z0-9-]+$/);
          expect([name.it, name.en]).not.toContain("");
        }
      }),
    );
  });
});

function raise(): never {
  throw new Error("the made-up city has pilots");
}
