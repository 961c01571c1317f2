import { beforeEach, describe, expect, test } from "vitest";
import {
  includeProvisional,
  matchBy,
  reportOnly,
  toggleFocus,
  toggleStatus,
  toggleStrategy,
} from "../../../src/state/filters";
import {
  selectCountedIds,
  selectPointCount,
  selectQuestion,
  selectResidentsKnown,
} from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { startOnSquares } from "../on-squares";

beforeEach(startOnSquares);

describe("what counts", () => {
  test("open sites and every proposed pilot count at the start, planned ones do not", () => {
    expect([...selectCountedIds(store.getState())]).toEqual([
      "stop-one",
      "garden-one",
      "pilot-one",
      "pilot-two",
    ]);
    toggleStatus("planned");
    expect(selectCountedIds(store.getState()).has("stop-planned")).toBe(true);
  });

  test("a focus takes out the pilots without it and leaves sites that have no foci", () => {
    toggleFocus("walk");
    expect([...selectCountedIds(store.getState())]).toEqual(["stop-one", "garden-one", "pilot-one"]);
  });

  test("strategies, match and unit ask for no new answer; status, foci and membership do", () => {
    const asked = selectQuestion(store.getState());
    toggleStrategy("moving");
    matchBy("exactly");
    reportOnly({ kind: "zone", id: "2" });
    expect(selectQuestion(store.getState())).toBe(asked);
    includeProvisional(false);
    expect(selectQuestion(store.getState())?.question.units).toEqual(["900001", "900002", "900003"]);
  });

  test("residents are known once an answer counts them, not as soon as their points are there", () => {
    const points = {
      codes: ["900001", "900004"],
      longitudes: Float64Array.of(-29.95, -29.94, -29.85),
      latitudes: Float64Array.of(0.05, 0.05, 0.15),
      counts: Uint32Array.of(500, 500, 400),
      municipalities: Uint16Array.of(0, 0, 1),
    };
    expect(selectPointCount(store.getState())).toBeNull();
    store.setState({ points: { status: "ready", value: points } });
    expect(selectResidentsKnown(store.getState())).toBe(false);
    const key = selectQuestion(store.getState())?.key ?? "";
    store.setState(({ answers }) => ({ answers: new Map([...answers, [key, squareAnswer]]) }));
    expect(selectResidentsKnown(store.getState())).toBe(true);
    expect(selectPointCount(store.getState())).toBe(3);
    includeProvisional(false);
    expect(selectPointCount(store.getState())).toBe(2);
  });
});
