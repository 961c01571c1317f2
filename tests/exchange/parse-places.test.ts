import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlaces } from "../../src/exchange/parse-places";

const one = (text: string) => {
  const { places, bad } = parsePlaces(text);
  return places[0]?.at ?? bad[0]?.fault;
};

describe("a pasted list of places", () => {
  test.each<[string, [number, number]]>([
    ["45.07, 7.68", [7.68, 45.07]],
    ["45.07,7.68", [7.68, 45.07]],
    ["45,07; 7,68", [7.68, 45.07]],
    ["45,07, 7,68", [7.68, 45.07]],
    ["45,07,7,68", [7.68, 45.07]],
    ["45,07\t7,68", [7.68, 45.07]],
    ["  45.07   7.68  ", [7.68, 45.07]],
    ["-45.07, −7.68", [-7.68, -45.07]],
    ["45; 7", [7, 45]],
  ])("%s is read, longitude first from there on", (text, at) => {
    expect(one(text)).toEqual(at);
  });

  test.each([
    ["latitude, longitude", "not-two-numbers"],
    ["45.07", "not-two-numbers"],
    ["45.07, 7.68, 12", "not-two-numbers"],
    ["45.07 N, 7.68 E", "not-two-numbers"],
    ["1.234.567, 7.68", "not-two-numbers"],
    ["45,7,6", "ambiguous"],
    ["91.5, 7.68", "latitude-range"],
    ["45.07, 181", "longitude-range"],
  ])("%s is named with its reason: %s", (text, fault) => {
    expect(one(text)).toBe(fault);
  });

  test("good lines count although others are bad, and each keeps its number", () => {
    const { places, bad } = parsePlaces("45.07, 7.68\r\n\r\nhere\n45,1; 7,7");
    expect(places.map(({ line, at }) => [line, ...at])).toEqual([
      [1, 7.68, 45.07],
      [4, 7.7, 45.1],
    ]);
    expect(bad).toEqual([{ line: 3, text: "here", fault: "not-two-numbers" }]);
  });

  test("what is written with either decimal sign is read as it was", () => {
    const degree = (most: number) => fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((n) => n / 1e5);
    fc.assert(
      fc.property(degree(90), degree(180), fc.constantFrom(".", ","), (latitude, longitude, sign) => {
        const line = [latitude, longitude].map((n) => n.toFixed(5).replace(".", sign)).join("; ");
        expect(parsePlaces(line)).toMatchObject({ places: [{ at: [longitude, latitude] }], bad: [] });
      }),
    );
  });
});
