import { beforeEach, expect, test } from "vitest";
import { showGround } from "../../../../src/modes/plan/landing/show-ground";
import { includeProvisional, store } from "../../../../src/state";
import { square, squareCity } from "../../../fixtures/square-city";
import { startOnSquares } from "../../../state/on-squares";

const shown = () => {
  const to = store.getState().flight?.to;
  return to !== undefined && "bounds" in to ? to.bounds.map((edge) => Math.round(edge * 100) / 100) : null;
};

beforeEach(startOnSquares);

test("a unit in the perimeter is shown by its members there", () => {
  showGround({ kind: "zone", id: "1" });
  expect(shown()).toEqual([-30, 0, -29.8, 0.1]);
  showGround({ kind: "municipality", code: "900003" });
  expect(shown()).toEqual([-30, 0.1, -29.9, 0.2]);
});

test("a zone without a member inside is shown by its own ground; without any there is nowhere to fly", () => {
  const far = { id: "3", name: "Far", derived: false, around: square(-29, 1) };
  const nowhere = { ...far, id: "4", around: null };
  const zones = [...squareCity.zones, far, nowhere];
  store.setState({ geodata: { status: "ready", value: { ...squareCity, zones } } });
  includeProvisional(false);
  showGround({ kind: "zone", id: "4" });
  expect(shown()).toBeNull();
  showGround({ kind: "zone", id: "3" });
  expect(shown()).toEqual([-29, 1, -28.9, 1.1]);
});
