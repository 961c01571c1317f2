import { expect, test } from "vitest";
import { cityAreaOf } from "../../src/domain/city-area";
import { square } from "../fixtures/square-city";

const city = { bounds: [-30, 0, -29.5, 0.25] } as const;

test("a file makes sense in the city's bounds and near them in those of its province", () => {
  const { bounds, around } = cityAreaOf({ bounds: [...city.bounds] }, [square(-31, 0.1), square(-29.6, -1)]);
  expect(bounds).toEqual(city.bounds);
  expect(around).toEqual([-31, -1, -29.5, 0.25]);
});

test("without outlines near is as far as the city is wide and high", () => {
  expect(cityAreaOf({ bounds: [...city.bounds] }, []).around).toEqual([-30.5, -0.25, -29, 0.5]);
});
