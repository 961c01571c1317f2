import { beforeEach, expect, test } from "vitest";
import { openLink } from "../../src/state/address";
import { enter } from "../../src/state/mode";
import { closeReading, read } from "../../src/state/reading";
import { choose } from "../../src/state/selection";
import { store } from "../../src/state/store";
import { startOnSquares } from "./on-squares";

const app = () => store.getState();
const unit = { kind: "unit", unit: { kind: "municipality", code: "900001" } } as const;

beforeEach(startOnSquares);

test("a page lies over the card, and the card is there again when it is put away", () => {
  choose(unit);
  read("method", "coverage");
  expect(app()).toMatchObject({ reading: { page: "method", at: "coverage" }, selection: unit });
  expect(app().sheet).toEqual({ height: "full", showing: "answer" });
  closeReading();
  expect(app()).toMatchObject({ reading: null, selection: unit, sheet: { showing: "answer" } });
});

test("another card or another mode puts the page away", () => {
  read("data");
  choose(unit);
  expect(app().reading).toBeNull();
  read("data");
  enter("plan");
  expect(app().reading).toBeNull();
});

test("a link to a page shows it as whole as a press does, and a link back gives the map its room again", () => {
  openLink("v=1&l=it&w=method.gaps", ["it", "en"]);
  expect(app().reading).toEqual({ page: "method", at: "gaps" });
  expect(app().sheet).toEqual({ height: "full", showing: "answer" });
  openLink("v=1&l=it", ["it", "en"]);
  expect(app().sheet).toEqual({ height: "half", showing: "question" });
});
