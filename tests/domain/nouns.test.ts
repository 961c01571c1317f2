import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "../../src/domain/bounds";
import { classOf, equalSteps, quantiles } from "../../src/domain/classes";
import { shareOf } from "../../src/domain/measure";
import { finds, plain, rank } from "../../src/domain/search";
import { countsIn, servesFoci } from "../../src/domain/site";
import { inLanguage } from "../../src/domain/text";
import { sameUnit, unitFromKey, unitKey } from "../../src/domain/unit";
import { membershipOf } from "../../src/domain/zone";
import { squareCity } from "../fixtures/square-city";

test("the share of nothing is not known", () => {
  expect(shareOf(1, 4)).toBe(0.25);
  expect(shareOf(0, 0)).toBeNull();
});

test("a search ignores accents, case and punctuation, and finds the beginnings of words", () => {
  expect(plain("Sant’Ambrogio – Città")).toBe("sant ambrogio citta");
  expect(finds("citta", "La Città nuova")).toBe(true);
  expect(finds("nuo cit", "La Città nuova")).toBe(true);
  expect(finds("uova", "La Città nuova")).toBe(false);
  expect(finds("", "anything")).toBe(true);
  expect([rank("citta", "Città"), rank("citta", "Città alta"), rank("citta", "La città")]).toEqual([0, 1, 2]);
});

test("a unit is found again by its key, and no other text is a unit", () => {
  for (const unit of [
    { kind: "municipality", code: "900001" } as const,
    { kind: "zone", id: "3" } as const,
  ]) {
    expect(sameUnit(unitFromKey(unitKey(unit)), unit)).toBe(true);
  }
  expect(["", "m", "x900001"].map(unitFromKey)).toEqual([null, null, null]);
});

test("quantiles put a fifth in each class, and every value in one", () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  const classes = quantiles(values);
  expect(classes?.breaks).toEqual([21, 41, 61, 81]);
  expect(quantiles([])).toBeNull();
});

test("equal steps begin at nothing, hold the greatest, and are of a size that reads well", () => {
  expect(equalSteps([0, 0.12, 0.33])?.breaks.map((edge) => edge.toFixed(2))).toEqual([
    "0.08",
    "0.16",
    "0.24",
    "0.32",
  ]);
  expect(equalSteps([0, 0])).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1 }), (shares) => {
      const classes = equalSteps(shares);
      if (classes === null) throw new Error("wanted classes");
      expect(classes.greatest).toBeGreaterThanOrEqual(Math.max(...shares) * (1 - 1e-9));
      for (const share of shares)
        expect(classOf(share, classes)).toBe(classes.breaks.filter((edge) => share >= edge).length);
    }),
  );
});

test("bounds hold every position of every kind of geometry", () => {
  expect(
    boundsOf([
      { type: "Point", coordinates: [3, 4] },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [-1, 2],
            [0, 9],
          ],
        ],
      },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [5, -6],
              [5, 0],
              [4, 0],
              [5, -6],
            ],
          ],
        ],
      },
    ]),
  ).toEqual([-1, -6, 5, 9]);
  expect(() => boundsOf([])).toThrow("got no position");
});

test("a zone counts its members inside against all of them", () => {
  expect(membershipOf("1", squareCity.province, new Set(["900001"]))).toEqual({
    inside: 1,
    all: 2,
    residentsInside: 1000,
    residentsAll: 2000,
  });
});

test("a category counts only where its layer says so, a focus judges only sites that have foci", () => {
  const [layer] = squareCity.city.layers;
  if (layer === undefined) throw new Error("fixture: wanted a layer");
  expect(countsIn(layer, null)).toBe(true);
  expect(countsIn({ ...layer, counts: ["park"] }, "museum")).toBe(false);
  expect(countsIn({ ...layer, strategy: null }, null)).toBe(false);
  expect(servesFoci({ foci: [] }, ["walk"])).toBe(true);
  expect(servesFoci({ foci: ["shade"] }, ["walk"])).toBe(false);
});

test("a language that a city does not bring falls back to English", () => {
  expect(inLanguage({ it: "acqua", en: "water" }, "it")).toBe("acqua");
  expect(inLanguage({ it: "acqua", en: "water" }, "xx")).toBe("water");
});
