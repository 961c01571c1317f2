import { expect, test } from "vitest";
import {
  groundKindOf,
  groundSource,
  municipalitySource,
  nameSource,
  patchSource,
  pointSource,
} from "../../../src/map/layers/sources";
import { site, squareCity } from "../../fixtures/square-city";

const line = {
  type: "LineString",
  coordinates: [
    [-30, 0],
    [-29.9, 0.1],
  ],
} as const;
const area = {
  type: "Polygon",
  coordinates: [
    [
      [-30, 0],
      [-29.9, 0],
      [-29.9, 0.1],
      [-30, 0],
    ],
  ],
} as const;
const river = site("river", {
  layer: "gardens",
  geometry: { ...line, coordinates: line.coordinates.map((at) => [...at]) },
});
const lake = site("lake", {
  layer: "gardens",
  category: "lake",
  geometry: { ...area, coordinates: [area.coordinates[0].map((at) => [...at])] },
});
const city = {
  ...squareCity.city,
  layers: squareCity.city.layers.map((layer) =>
    layer.id === "gardens" ? { ...layer, ground: "wood" as const } : layer,
  ),
  categories: [{ id: "lake", name: { it: "Lago", en: "Lake" }, ground: "water" as const }],
};

test("a category says what ground a site is, before its layer does", () => {
  const kindOf = groundKindOf(city);
  expect(kindOf(lake)).toBe("water");
  expect(kindOf(river)).toBe("wood");
  expect(kindOf(site("stop"))).toBeUndefined();
});

test("lines and areas are ground, points are names; a name has one property for each language", () => {
  const geodata = { ...squareCity, city, sites: [river, lake, site("stop", { number: 3 })] };
  const ground = groundSource(geodata).features;
  expect(ground.map(({ properties }) => properties?.id)).toEqual(["river", "lake"]);
  expect(ground[0]?.properties).toMatchObject({ "name:it": "river it", "name:en": "river en" });
  expect(pointSource(geodata).features.map(({ properties }) => properties)).toEqual([
    { id: "stop", numbered: true, "name:it": "stop it", "name:en": "stop en" },
  ]);
});

test("each municipality is there once by its code, and called once", () => {
  const codes = squareCity.municipalities.map(({ code }) => code);
  expect(
    municipalitySource(squareCity.municipalities).features.map(({ properties }) => properties?.code),
  ).toEqual(codes);
  const called = nameSource(squareCity).features.filter(
    ({ properties }) => properties?.kind === "municipality",
  );
  expect(called.map(({ properties }) => properties?.code)).toEqual(codes);
});

test("no marked patch is an empty source", () => {
  expect(patchSource(undefined).features).toEqual([]);
});

test("points of a layer with more than letters find room for have no names, and the others keep theirs", () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) => site(`plot-${index}`, { layer: "plots" }));
  const few = site("one", { layer: "few" });
  const named = (count: number) =>
    pointSource({ sites: [...crowd(count), few] }).features.map(({ properties }) => properties?.id);
  expect(named(5001)).toEqual(["one"]);
  expect(named(5000)).toHaveLength(5001);
});
