import { beforeEach, describe, expect, test } from "vitest";
import type { OverlapAnswer, OverlapQuestion, Reckoning } from "../../src/domain/analysis";
import { subset } from "../../src/domain/strategy";
import { keepAsking } from "../../src/state/ask";
import {
  includeProvisional,
  loosen,
  matchBy,
  reportOnly,
  searchFor,
  toggleFocus,
  toggleStatus,
  toggleStrategy,
} from "../../src/state/filters";
import { FIRST_ROOTS } from "../../src/state/roots";
import { choose, toggleCompared } from "../../src/state/selection";
import { figuresOf } from "../../src/state/selectors/figures";
import { selectInsideCodes, selectMemberships, selectScope } from "../../src/state/selectors/geodata";
import { selectListed, selectLoosenable } from "../../src/state/selectors/listed";
import { selectOptionCounts } from "../../src/state/selectors/option-counts";
import { patchesTogether, selectPatches } from "../../src/state/selectors/patches";
import { selectAnswer, selectCountedIds, selectQuestion } from "../../src/state/selectors/question";
import { FIRST_MEMORY, store } from "../../src/state/store";
import { squareAnswer, squareCity } from "../fixtures/square-city";

const ids = () => selectListed(store.getState()).map(({ id }) => id);

function answerNow(answer: OverlapAnswer = squareAnswer): void {
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState(({ answers }) => ({ answers: new Map([...answers, [key, answer]]) }));
}

beforeEach(() => {
  store.setState({ ...FIRST_ROOTS, ...FIRST_MEMORY, geodata: { status: "ready", value: squareCity } }, true);
  answerNow();
});

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

  test("patches: where strategies meet, until a wish names others; a cell leads to its own", () => {
    expect(selectPatches(store.getState()).map(({ id }) => id)).toEqual(["900001-3-3-1"]);
    toggleStrategy("growing");
    expect(selectPatches(store.getState()).map(({ id }) => id)).toEqual(["900003-2-3-1", "900001-3-3-1"]);
    expect(patchesTogether(store.getState(), subset(3)).map(({ id }) => id)).toEqual(["900001-3-3-1"]);
  });
});

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
});

test("the fifth compared unit pushes the first out", () => {
  for (const code of ["900001", "900002", "900003", "900004"]) toggleCompared({ kind: "municipality", code });
  toggleCompared({ kind: "zone", id: "1" });
  expect(store.getState().compared).toHaveLength(4);
  expect(store.getState().compared[0]).toEqual({ kind: "municipality", code: "900002" });
});
