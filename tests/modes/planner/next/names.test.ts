import { beforeAll, expect, test } from "vitest";
import { figuresIn, startText, textIn } from "../../../../src/i18n";
import { addPlannerWords } from "../../../../src/i18n/planner";
import { placeWords, positionWords } from "../../../../src/modes/planner/next/names";
import { site } from "../../../fixtures/square-city";

beforeAll(() => {
  startText("it");
  addPlannerWords();
});

test("a chosen place is called as the site that stands there, or by its line; a point of a grid has no name", () => {
  const sites = new Map([["stop-one", site("stop-one")]]);
  const called = (id: string) => placeWords({ id }, sites, textIn("it"), "it");
  expect(called("stop-one")).toBe("stop-one it");
  expect(called("line-12")).toBe("Punto alla riga 12");
  expect(called("hexagon-3-4")).toBeNull();
});

test("a position is written latitude first, as the language writes numbers", () => {
  const at = { at: [7.68694, 45.07031] as const };
  expect(positionWords(at, textIn("it"), figuresIn("it"))).toBe("lat 45,0703 · lon 7,6869");
  expect(positionWords(at, textIn("en"), figuresIn("en"))).toBe("lat 45.0703 · lon 7.6869");
});
