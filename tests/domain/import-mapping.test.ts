import { describe, expect, test } from "vitest";
import { guessCountField, guessNameField, guessPilotMapping } from "../../src/domain/import-mapping";
import type { PilotMapping } from "../../src/domain/import-role";
import { squareCity } from "../fixtures/square-city";
import { rowsOf } from "./import-role-rows";

const { foci } = squareCity.city;
const FIELDS = ["ID", "Nome", "Name_EN", "Stato", "Num", "Temi"];
const FULL: PilotMapping = { id: 0, nameIt: 1, nameEn: 2, status: 3, number: 4, foci: [5] };

describe("the mapping is guessed", () => {
  test("from the names of fields, also those that a shapefile cut", () => {
    expect(guessPilotMapping(FIELDS, rowsOf(), foci)).toEqual(FULL);
    const cut = ["fid", "IDENTIFICA", "DENOMINAZI"];
    expect(guessPilotMapping(cut, rowsOf(), foci)).toMatchObject({
      id: 1,
      nameIt: 2,
      number: null,
      foci: [],
    });
  });

  test("from names that an office shortened by hand, and from texts of words before codes", () => {
    const rows = rowsOf(["TO-001", "Piazza alta", "x"], ["TO-002", "Piazza bassa", "x"]);
    expect(guessPilotMapping(["ID_PROG", "DENOMINAZ", "NOTE"], rows, foci)).toMatchObject({
      id: 0,
      nameIt: 1,
    });
    expect(guessPilotMapping(["SIGLA_X", "TESTO_X", "NOTE"], rows, foci)).toMatchObject({ nameIt: 1 });
  });

  test("and from values where names say nothing", () => {
    const rows = rowsOf(
      [2, "North gate", "proposed", "Walk it", 10.5],
      [1, "South gate", "open", "Shade en, Walk en", 10.5],
      [3, "East gate", "Planned", "", 11],
    );
    expect(guessPilotMapping(["a", "b", "c", "d", "e"], rows, foci)).toEqual({
      id: null,
      nameIt: 1,
      nameEn: null,
      status: 2,
      number: 0,
      foci: [3],
    });
    expect(guessPilotMapping(["Shade it", "b"], rowsOf(["x", "North gate"]), foci).foci).toEqual([0]);
  });

  test("the field of counts and the field of names", () => {
    expect(guessCountField(["x", "Popolazione"], rowsOf([1, 2]))).toBe(1);
    expect(guessCountField(["x", "y"], rowsOf([1.5, 2], [2.5, 3]))).toBe(1);
    expect(guessCountField(["x", "y"], rowsOf([1, 2]))).toBeNull();
    expect(guessNameField(["x", "y"], rowsOf([1, "one"]))).toBe(1);
    expect(guessNameField(["x"], rowsOf([1]))).toBeNull();
  });
});
