import { expect, test } from "vitest";
import { found, foundOutside } from "../../src/state/selectors/found";
import { squareCity } from "../fixtures/square-city";

const names = (wish: string) => found(squareCity, wish, "en").map(({ name }) => name);

test("a search finds units before sites, the best first", () => {
  expect(names("square 2")).toEqual(["Square 2"]);
  expect(names("stop")).toEqual(["stop-one en", "stop-planned en"]);
  expect(names("  ")).toEqual([]);
});

test("a zone is found by its name and by its number", () => {
  expect(names("north")).toEqual(["North"]);
  expect(names("zona 2")).toEqual(["North"]);
});

test("a municipality outside the perimeter is named, one inside is not", () => {
  expect(foundOutside(squareCity, "900005")).toBe("900005");
  expect(foundOutside(squareCity, "900001")).toBeNull();
});
