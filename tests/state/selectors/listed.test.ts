import { beforeEach, describe, expect, test } from "vitest";
import {
  loosen,
  matchBy,
  reportOnly,
  searchFor,
  toggleFocus,
  toggleStrategy,
} from "../../../src/state/filters";
import { selectIsListKnown, selectListed, selectLoosenable } from "../../../src/state/selectors/listed";
import { selectOptionCounts } from "../../../src/state/selectors/option-counts";
import { store } from "../../../src/state/store";
import { startOnSquares } from "../on-squares";

const ids = () => selectListed(store.getState()).map(({ id }) => id);

beforeEach(startOnSquares);

describe("what is listed", () => {
  test("any, all and exactly choose the sites by the ground they stand on", () => {
    toggleStrategy("growing");
    expect(ids()).toEqual(["stop-one", "garden-one", "pilot-one"]);
    matchBy("exactly");
    expect(ids()).toEqual(["garden-one"]);
    toggleStrategy("moving");
    matchBy("all");
    expect(ids()).toEqual(["stop-one", "pilot-one"]);
  });

  test("the search finds names and municipalities without regard to case", () => {
    searchFor("SQUARE 3");
    expect(ids()).toEqual(["garden-one"]);
  });

  test("each option counts what it would show", () => {
    const { statuses, foci, strategies, units } = selectOptionCounts(store.getState());
    expect(Object.fromEntries(statuses)).toEqual({ open: 2, planned: 1, proposed: 2 });
    expect(Object.fromEntries(foci)).toEqual({ walk: 1, shade: 1 });
    expect(Object.fromEntries(strategies)).toEqual({ moving: 2, growing: 3 });
    expect(Object.fromEntries(units)).toEqual({
      "": 4,
      m900001: 2,
      m900002: 0,
      m900003: 1,
      m900004: 1,
      z1: 2,
      z2: 2,
    });
    toggleStrategy("growing");
    expect(Object.fromEntries(selectOptionCounts(store.getState()).matches)).toEqual({
      any: 3,
      all: 3,
      exactly: 1,
    });
  });

  test("before the reckoning answers nothing is counted that needs it, and no empty list passes for an answer", () => {
    store.setState({ answers: new Map() });
    const { statuses, strategies, matches, units } = selectOptionCounts(store.getState());
    expect(Object.fromEntries(statuses)).toEqual({ open: 2, planned: 1, proposed: 2 });
    expect([strategies.size, [...units.keys()]]).toEqual([0, [""]]);
    expect(selectIsListKnown(store.getState())).toBe(true);
    toggleStrategy("growing");
    expect(selectIsListKnown(store.getState())).toBe(false);
    expect([selectOptionCounts(store.getState()).statuses.size, matches.size]).toEqual([0, 3]);
    expect(selectLoosenable(store.getState())).toEqual([]);
  });

  test("nothing found says which filter to loosen, and loosening it shows what was promised", () => {
    toggleFocus("shade");
    reportOnly({ kind: "municipality", code: "900004" });
    searchFor("garden");
    expect(ids()).toEqual([]);
    searchFor("pilot one");
    reportOnly(null);
    expect(ids()).toEqual([]);
    expect(selectLoosenable(store.getState())).toEqual([
      { filter: "search", count: 3 },
      { filter: "foci", count: 1 },
    ]);
    loosen("foci");
    expect(ids()).toEqual(["pilot-one"]);
  });
});
