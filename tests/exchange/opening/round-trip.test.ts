import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/dataset";
import { layerOf } from "./opening";

type Row = readonly Cell[];

/** Texts that are no numbers: those a table of text cannot tell from numbers. */
const word = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `w${text.replaceAll("\0", "")}`);
const amount = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -9e14, max: 9e14 }))
  .map((value) => value + 0);
const fields = ["first", "__proto__", "città"];
const position = fc.tuple(amount, amount);
const geometry = fc.oneof(
  position.map((coordinates) => ({ type: "Point", coordinates })),
  fc.array(position).map((coordinates) => ({ type: "LineString", coordinates })),
  fc.array(fc.array(position)).map((coordinates) => ({ type: "Polygon", coordinates })),
  fc.constant(null),
);

/** A column of numbers, one of texts, one of either with gaps. */
const table = fc.array(fc.tuple(amount, word, fc.option(word)), { minLength: 1, maxLength: 30 });

const written = (value: Cell, comma: boolean) =>
  typeof value === "number" && comma ? String(value).replace(".", ",") : value;

describe("what was written is read back", () => {
  test.each([
    [",", "\n", false],
    [";", "\r\n", false],
    [";", "\n", true],
    ["\t", "\n", true],
    ["|", "\r\n", false],
  ])("tables with %j, lines ending in %j, decimal comma: %s", async (delimiter, newline, comma) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const data = rows.map((row) => row.map((cell) => written(cell, comma)));
        const layer = await layerOf("a.csv", Papa.unparse([fields, ...data], { delimiter, newline }));
        expect(layer.fields).toEqual(fields);
        expect(layer.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(withoutMinusZero)));
        expect(layer.rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 2));
        expect(layer.faults).toEqual([]);
      }),
    );
  });

  const features = fc.array(
    fc.record({ geometry, cells: fc.tuple(fc.option(amount), fc.option(word), fc.boolean()) }),
    { minLength: 1, maxLength: 20 },
  );
  const feature = (one: { readonly geometry: unknown; readonly cells: Row }) => ({
    type: "Feature",
    geometry: one.geometry,
    properties: Object.fromEntries(fields.map((field, place) => [field, one.cells[place]])),
  });

  test.each<[string, (features: object[]) => string]>([
    ["GeoJSON", (all) => JSON.stringify({ type: "FeatureCollection", features: all })],
    ["its lines", (all) => all.map((one) => `${JSON.stringify(one)}\n`).join("")],
    ["its records", (all) => all.map((one) => `\u001e${JSON.stringify(one)}\n`).join("")],
  ])("%s", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(features, async (all) => {
        const layer = await layerOf("a.geojson", write(all.map(feature)));
        expect(layer.fields).toEqual(fields);
        const plain = JSON.parse(JSON.stringify(all.map(({ geometry, cells }) => ({ geometry, cells }))));
        expect(layer.rows.map(({ geometry, cells }) => ({ geometry, cells }))).toEqual(plain);
        expect(layer.faults).toEqual([]);
      }),
    );
  });
});

/** Text knows no -0. */
const withoutMinusZero = (cell: Cell) => (cell === 0 ? 0 : cell);
