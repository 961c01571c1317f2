import { beforeEach, describe, expect, test } from "vitest";
import {
  includeProvisional,
  matchBy,
  reportOnly,
  toggleFocus,
  toggleStatus,
  toggleStrategy,
} from "../../../src/state/filters";
import { selectCountedIds, selectQuestion } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
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
});
