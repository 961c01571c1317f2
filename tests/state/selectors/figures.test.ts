import { beforeEach, describe, expect, test } from "vitest";
import { includeProvisional, reportOnly, toggleFocus } from "../../../src/state/filters";
import { figuresOf } from "../../../src/state/selectors/figures";
import { selectInsideCodes, selectMemberships, selectScope } from "../../../src/state/selectors/geodata";
import { isReported, municipalitiesOf, sitesIn } from "../../../src/state/selectors/names";
import { selectCountedIds } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
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

  test("a unit with no member in the perimeter has no figures, and is not one of zeros", () => {
    const provisional = { kind: "municipality", code: "900004" } as const;
    expect(figuresOf(store.getState(), provisional)?.residents).toBe(400);
    includeProvisional(false);
    expect(figuresOf(store.getState(), provisional)).toBeNull();
    expect(isReported(store.getState(), provisional)).toBe(false);
    expect(isReported(store.getState(), { kind: "zone", id: "2" })).toBe(true);
  });

  test("while the perimeter grows, a sum over the members answered so far is no figure", () => {
    const units = squareAnswer.units.filter(({ code }) => code !== "900004");
    store.setState({ answers: new Map([["without the provisional", { ...squareAnswer, units }]]) });
    expect(figuresOf(store.getState(), null)).toBeNull();
    expect(figuresOf(store.getState(), { kind: "zone", id: "2" })).toBeNull();
    expect(figuresOf(store.getState(), { kind: "zone", id: "1" })?.residents).toBe(2000);
  });

  test("the projects of a unit are those of the chosen statuses and foci; a site says where it stands", () => {
    const square = { kind: "municipality", code: "900001" } as const;
    const ids = () => sitesIn(store.getState(), square).map(({ id }) => id);
    expect(ids()).toEqual(["stop-one", "pilot-one"]);
    toggleFocus("shade");
    expect(ids()).toEqual(["stop-one"]);
    expect(municipalitiesOf(store.getState(), "garden-one").map(({ code }) => code)).toEqual(["900003"]);
  });

  test("the unit chosen is the scope and removes no feature from what counts", () => {
    reportOnly({ kind: "zone", id: "2" });
    expect([...selectScope(store.getState())]).toEqual(["900003", "900004"]);
    expect(selectCountedIds(store.getState()).size).toBe(4);
  });
});
