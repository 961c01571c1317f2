import { beforeEach, describe, expect, test } from "vitest";
import type { OverlapAnswer, OverlapQuestion, Reckoning } from "../../src/domain/analysis";
import { subset } from "../../src/domain/strategy";
import { keepAsking } from "../../src/state/ask";
import { toggleStatus } from "../../src/state/filters";
import { choose } from "../../src/state/selection";
import { failureAt } from "../../src/state/selectors/places";
import { selectAnswer } from "../../src/state/selectors/question";
import { store } from "../../src/state/store";
import { squareAnswer } from "../fixtures/square-answer";
import { startOnSquares } from "./on-squares";

beforeEach(startOnSquares);

describe("asking", () => {
  const never = new Promise<never>(() => undefined);
  const silent: Reckoning = {
    load: () => never,
    loadResidents: () => never,
    overlap: () => never,
    where: () => never,
    sitesOfPatch: () => never,
  };

  test("an answer is kept under its question, and a late one never stands for the new question", async () => {
    store.setState({ answers: new Map() });
    const asked: { question: OverlapQuestion; answer: (answer: OverlapAnswer) => void }[] = [];
    const stop = keepAsking({
      ...silent,
      overlap: (question) => new Promise((answer) => asked.push({ question, answer })),
    });
    toggleStatus("planned");
    expect(asked.map(({ question }) => question.counted.length)).toEqual([4, 5]);
    asked[0]?.answer(squareAnswer);
    await Promise.resolve();
    expect(selectAnswer(store.getState())).toMatchObject({ stale: true, answer: squareAnswer });
    asked[1]?.answer({ ...squareAnswer, fromCache: 7 });
    await Promise.resolve();
    expect(selectAnswer(store.getState())).toMatchObject({ stale: false, answer: { fromCache: 7 } });
    stop();
  });

  test("a failure is said for the question that failed and for no other; an overtaken question is no failure", async () => {
    store.setState({ answers: new Map() });
    const failing = new Error("the worker died");
    const stop = keepAsking({ ...silent, overlap: () => Promise.reject(failing) });
    await new Promise((done) => setTimeout(done));
    expect(selectAnswer(store.getState()).failure).toBe("the worker died");
    stop();
    store.setState({ answers: new Map([["another question", squareAnswer]]) });
    expect(selectAnswer(store.getState()).answer).toBeNull();
    toggleStatus("planned");
    expect(selectAnswer(store.getState()).failure).toBeNull();
    const again = keepAsking({
      ...silent,
      overlap: () => Promise.reject(new DOMException("newer", "AbortError")),
    });
    await new Promise((done) => setTimeout(done));
    expect(selectAnswer(store.getState()).failure).toBeNull();
    again();
  });

  test("a tapped place is asked for and kept", async () => {
    const place = {
      position: [-29.95, 0.05] as const,
      municipality: "900001",
      zone: "1",
      subset: subset(3),
      complete: subset(3),
      sites: [],
      patch: null,
    };
    const stop = keepAsking({ ...silent, where: () => Promise.resolve(place) });
    choose({ kind: "place", position: [-29.95, 0.05], under: [] });
    await new Promise((done) => setTimeout(done));
    expect([...store.getState().places.values()]).toEqual([place]);
    stop();
  });

  test("a place that cannot be looked up says so, and leaves the figures as they are", async () => {
    const stop = keepAsking({ ...silent, where: () => Promise.reject(new Error("no ground")) });
    choose({ kind: "place", position: [-29.95, 0.05], under: [] });
    await new Promise((done) => setTimeout(done));
    expect(failureAt(store.getState(), [-29.95, 0.05])).toBe("no ground");
    expect(failureAt(store.getState(), [-29.94, 0.05])).toBeNull();
    expect(selectAnswer(store.getState())).toMatchObject({ answer: squareAnswer, failure: null });
    stop();
  });

  test("going back to filters whose answer was kept asks what the tapped place falls in under them", () => {
    const asked: number[] = [];
    const stop = keepAsking({
      ...silent,
      where: (_position, { counted }) => {
        asked.push(counted.length);
        return never;
      },
    });
    toggleStatus("planned");
    choose({ kind: "place", position: [-29.95, 0.05], under: [] });
    toggleStatus("planned");
    expect(asked).toEqual([5, 4]);
    stop();
  });

  test("what covers a patch is asked only of an answer that has the patch", () => {
    const asked: string[] = [];
    const stop = keepAsking({
      ...silent,
      sitesOfPatch: (patch) => {
        asked.push(patch);
        return never;
      },
    });
    choose({ kind: "patch", id: "900001-3-3-9" });
    choose({ kind: "patch", id: "900001-3-3-1" });
    toggleStatus("planned");
    expect(asked).toEqual(["900001-3-3-1"]);
    stop();
  });
});
