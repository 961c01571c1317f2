import { describe, expect, test } from "vitest";
import { newCity } from "../../../src/exchange/new-city/new-city";
import type { NewCity } from "../../../src/exchange/new-city/wish";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { checkGeodata } from "../../../src/state/check-geodata";
import { whole } from "../../fixtures/city-on-disk";

const WISH: NewCity = { id: "new-town", name: "New Town", strategies: 3, zones: true, pilots: true };
const WISHES = [1, 2, 3, 4, 5, 6].flatMap((strategies) =>
  [true, false].flatMap((zones) => [true, false].map((pilots) => ({ ...WISH, strategies, zones, pilots }))),
);

describe("a city to begin with", () => {
  test.each(WISHES)("is whole with $strategies strategies, zones $zones, pilots $pilots", async (wish) => {
    const encoder = new TextEncoder();
    const files = whole(await newCity(wish));
    const bytes = new Map([...files].map(([name, text]) => [name, encoder.encode(text)]));
    expect(await checkGeodata(bytes)).toEqual([]);
    const geodata = whole(readGeodata(files));
    expect(geodata.city.strategies.map(({ slot }) => slot)).toEqual(
      Array.from({ length: wish.strategies }, (_, index) => index + 1),
    );
    expect(geodata.zones.length).toBe(wish.zones ? 2 : 0);
    expect(geodata.city.layers.filter(({ numbered }) => numbered).length).toBe(wish.pilots ? 1 : 0);
  });

  test.each([0, 7, 1.5])("cannot have %s strategies", async (strategies) => {
    await expect(newCity({ ...WISH, strategies })).rejects.toThrow("from 1 to 6 strategies");
  });
});
