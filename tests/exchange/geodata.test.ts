import { expect, test } from "vitest";
import { parseResidents } from "../../src/exchange/parse-residents";
import { parseProvinceOutlines } from "../../src/exchange/parse-territory";
import { readGeodata } from "../../src/exchange/read-geodata";
import { textsOf, whole } from "../fixtures/city-on-disk";
import { isThisCity } from "../fixtures/this-city";

const texts = textsOf("geodata");
const textOf = (file = "") => texts.get(file) ?? "";

test.runIf(isThisCity)("the city's own data come through the door whole", () => {
  const { city, municipalities, province, sites, sources } = whole(readGeodata(texts));
  const residents = whole(parseResidents(city.files.residents, textOf(city.files.residents)));
  const outlines = whole(parseProvinceOutlines("outlines", textOf(city.files.provinceOutlines)));
  expect(municipalities).toHaveLength(38);
  expect(municipalities.filter(({ membership }) => membership === "provisional")).toHaveLength(6);
  expect(province).toHaveLength(311);
  expect(outlines).toHaveLength(273);
  expect(residents.counts).toHaveLength(15_804);
  expect(residents.counts.reduce((sum, count) => sum + count, 0)).toBe(1_558_028);
  expect(sources.every(({ licences }) => licences.length > 0)).toBe(true);
  const pilots = sites.filter(({ proposal }) => proposal);
  expect(pilots.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});

test.runIf(isThisCity)("museums, water and gravel are drawn and do not count", () => {
  const { sites } = whole(readGeodata(texts));
  const uncounted = new Set(sites.filter(({ counted }) => !counted).map(({ category }) => category));
  expect([...uncounted].sort()).toEqual(["museum", "river_gravel", "water"]);
});

test.runIf(isThisCity)("the perimeter touches exactly six homogeneous zones", () => {
  const { municipalities } = whole(readGeodata(texts));
  expect(new Set(municipalities.map(({ zone }) => zone)).size).toBe(6);
});

test.runIf(isThisCity)("one place on two lines is two stations with an id each", () => {
  const { sites } = whole(readGeodata(texts));
  const there = sites.filter(({ layer, name }) => layer === "metro" && name.it === "Porta Nuova");
  expect(there.map(({ id }) => id)).toEqual(["metro-m1-porta-nuova", "metro-m2-porta-nuova"]);
});
