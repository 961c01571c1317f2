import { beforeEach, describe, expect, test } from "vitest";
import { includeProvisional, reportOnly } from "../../../src/state/filters";
import { figuresOf } from "../../../src/state/selectors/figures";
import { selectInsideCodes, selectMemberships, selectScope } from "../../../src/state/selectors/geodata";
import { selectCountedIds } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { startOnSquares } from "../on-squares";

beforeEach(startOnSquares);

describe("figures", () => {
  test("a unit's figures are sums over its members inside", () => {
    const zone = figuresOf(store.getState(), { kind: "zone", id: "1" });
    expect(zone?.residents).toBe(2000);
    expect(zone?.roughResidents).toBe(1000);
    expect(zone?.strategies.map(({ coverage }) => coverage.area)).toEqual([50, 30]);
    expect(zone?.strategies.map(({ incomplete }) => incomplete.map(({ id }) => id))).toEqual([
      [],
      ["gardens"],
    ]);
  });

  test("a zone says how many of its members are inside, and the switch changes it", () => {
    expect(selectMemberships(store.getState()).get("2")).toEqual({
      inside: 2,
      all: 3,
      residentsInside: 1400,
      residentsAll: 2400,
    });
    includeProvisional(false);
    expect(selectMemberships(store.getState()).get("2")?.inside).toBe(1);
    expect(selectInsideCodes(store.getState()).has("900004")).toBe(false);
  });

  test("the unit chosen is the scope and removes no feature from what counts", () => {
    reportOnly({ kind: "zone", id: "2" });
    expect([...selectScope(store.getState())]).toEqual(["900003", "900004"]);
    expect(selectCountedIds(store.getState()).size).toBe(4);
  });
});
