import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SitingProgress } from "../../../src/domain/planner-siting";
import {
  cancelSearch,
  forgetSearch,
  startSearch,
  takeAnswer,
  wishFor,
} from "../../../src/state/planner/searching";
import { selectSearch } from "../../../src/state/planner/selectors/siting";
import { app, planner, planOnSquares, soon } from "./on-squares";

import { answered, keep, slow, state, stopAll } from "./searches";

beforeEach(() => {
  planOnSquares();
  wishFor({ goal: { kind: "most", count: 1 }, candidates: { kind: "grid", shape: "square", spacing: 1000 } });
});
afterEach(stopAll);

describe("a search that runs", () => {
  test("tells how far it is; cancelled, its best so far is the answer", async () => {
    const best = await answered();
    stopAll();
    const { runs, start } = slow();
    keep(start);
    startSearch();
    expect(takeAnswer("Too early", String)).toBeNull();
    const progress: SitingProgress = { answer: best, phase: "first", milliseconds: 3 };
    runs[0]?.progress(progress);
    expect(selectSearch(app())).toMatchObject({
      best,
      isAsked: true,
      search: { state: { kind: "running" } },
    });
    cancelSearch();
    expect([state()?.kind, runs[0]?.cancelled]).toEqual(["stopping", 1]);
    runs[0]?.answer({ ...best, chosen: [] });
    await soon();
    expect(state()).toMatchObject({ kind: "answered", answer: { chosen: [] } });
    cancelSearch();
    expect(state()?.kind).toBe("answered");
    expect(takeAnswer("Nothing", String)).toBeNull();
  });

  test("a newer one ends it, and what is heard of it later is dropped", async () => {
    const best = await answered();
    stopAll();
    const { runs, start } = slow();
    keep(start);
    startSearch();
    wishFor({ apart: 500 });
    startSearch();
    expect([runs.length, runs[0]?.cancelled, runs[1]?.question.wishes.apart]).toEqual([2, 1, 500]);
    runs[0]?.progress({ answer: best, phase: "first", milliseconds: 3 });
    runs[0]?.answer(best);
    await soon();
    expect(planner().search).toMatchObject({ progress: null, state: { kind: "running" } });
    forgetSearch();
    expect([runs[1]?.cancelled, planner().search]).toEqual([1, null]);
    startSearch();
    expect(runs).toHaveLength(3);
    runs[1]?.answer(best);
    await soon();
    expect(state()?.kind).toBe("running");
  });

  test("cancelled before any answer, or failed, it says so, and another can begin", async () => {
    const { runs, start } = slow();
    keep(start);
    startSearch();
    cancelSearch();
    runs[0]?.fail(new DOMException("cancelled", "AbortError"));
    await soon();
    expect(state()).toEqual({ kind: "cancelled" });
    startSearch();
    runs[1]?.fail(new Error("out of memory"));
    await soon();
    expect(state()).toEqual({ kind: "failed", reason: "out of memory" });
    startSearch();
    expect([runs.length, state()?.kind]).toEqual([3, "running"]);
  });
});
