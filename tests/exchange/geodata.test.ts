import { expect, test } from "vitest";
import type { Result } from "../../src/domain/problem";
import { parseResidents } from "../../src/exchange/parse-residents";
import { parseProvinceOutlines } from "../../src/exchange/parse-territory";
import { readGeodata } from "../../src/exchange/read-geodata";
import { textsOf } from "./city-on-disk";

const texts = textsOf("geodata");
const textOf = (file = "") => texts.get(file) ?? "";

function whole<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.value;
}

test("the city's own data come through the door whole", () => {
  const { city, province, sites, sources } = whole(readGeodata(texts));
  const residents = whole(parseResidents(city.files.residents, textOf(city.files.residents)));
  const outlines = whole(parseProvinceOutlines("outlines", textOf(city.files.provinceOutlines)));
  expect(province).toHaveLength(311);
  expect(outlines).toHaveLength(273);
  expect(residents.counts.reduce((sum, count) => sum + count, 0)).toBe(1_558_028);
  expect(sites.filter(({ proposal }) => proposal).map(({ number }) => number)).toEqual(
    Array.from({ length: 15 }, (_, index) => index + 1),
  );
  expect(sources.every(({ licences }) => licences.length > 0)).toBe(true);
});

test("museums, water and gravel are drawn and do not count", () => {
  const { sites } = whole(readGeodata(texts));
  const uncounted = new Set(sites.filter(({ counted }) => !counted).map(({ category }) => category));
  expect([...uncounted].sort()).toEqual(["museum", "river_gravel", "water"]);
});
