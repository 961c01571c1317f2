import { expect, test } from "vitest";
import type { OwnSource } from "../../src/domain/import-role";
import { ownPoints, type Taken, withOwn } from "../../src/domain/own-data";
import { site, squareCity } from "../fixtures/square-city";

const source = (role: OwnSource["role"]): OwnSource => ({
  kind: "own",
  role,
  file: "mine.csv",
  opened: "2026-11-22T10:00:00Z",
  shift: null,
});
const mine = site("mine", { layer: "pilots", strategy: "growing" });
const pilots = (id: string, how: "replace" | "add"): Taken => ({
  id,
  role: "pilots",
  how,
  sites: [mine],
  source: source("pilots"),
});
const ids = (taken: readonly Taken[]) => withOwn(squareCity, taken).sites.map(({ id }) => id);

test("without takings the city is the very same", () => {
  expect(withOwn(squareCity, [])).toBe(squareCity);
  expect(ownPoints([pilots("a", "add")])).toBeNull();
});

test("pilots stand where the city's stood, in their place or beside them", () => {
  expect(ids([pilots("a", "replace")])).toEqual(["stop-one", "stop-planned", "garden-one", "mine"]);
  expect(ids([pilots("a", "add")])).toEqual([
    "stop-one",
    "stop-planned",
    "garden-one",
    "pilot-one",
    "pilot-two",
    "mine",
  ]);
});

test("a layer comes after the city's, in its list and with its sites", () => {
  const layer = { ...squareCity.city.layers[0], id: "own-1" } as (typeof squareCity.city.layers)[number];
  const taken: Taken = { id: "l", role: "layer", layer, sites: [mine], source: source("layer") };
  const { city, sites, version } = withOwn(squareCity, [taken]);
  expect(city.layers.at(-1)).toBe(layer);
  expect(sites.at(-1)).toBe(mine);
  expect(version).toBe("squares-1+l");
});

test("candidates and tables leave the city's data and their version alone, and are named among the sources", () => {
  const taken: Taken = { id: "c", role: "candidates", places: [], source: source("candidates") };
  const { sites, version, sources } = withOwn(squareCity, [taken]);
  expect([sites, version]).toEqual([squareCity.sites, "squares-1"]);
  expect(sources.map(({ file }) => file)).toEqual(["mine.csv"]);
});
