import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { store } from "../../../src/state/store";
import { keepTurning } from "../../../src/state/tours/clock";
import { openTours, selectHasTours } from "../../../src/state/tours/open";
import { atChapter } from "../../../src/state/tours/player";
import { rootsOf } from "../../../src/state/tours/show-chapter";
import {
  endTour,
  nextChapter,
  pauseTour,
  previousChapter,
  resumeTour,
  selectTours,
  tell,
  tellRound,
  toChapter,
} from "../../../src/state/tours/telling";
import { squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { app, at, chapter, ROUND, SHORT, tour, tourOnSquares } from "./on-squares";

beforeEach(() => tourOnSquares());

describe("a story in explore", () => {
  test("is turned by its reader and stays at both ends", () => {
    tell("round");
    expect(at()).toBe("round 0");
    previousChapter();
    expect(at()).toBe("round 0");
    nextChapter();
    nextChapter();
    expect(at()).toBe("round 1");
    toChapter(0);
    toChapter(7);
    expect(at()).toBe("round 0");
    endTour();
    expect(at()).toBeNull();
  });

  test("that there is not begins nothing, and without tours nothing happens", () => {
    tell("dreams");
    expect(at()).toBeNull();
    store.setState({ tours: null });
    for (const action of [nextChapter, previousChapter, pauseTour, resumeTour, endTour, () => tell("round")])
      action();
    expect(selectTours(app())).toBeNull();
  });

  test("shows each chapter as it is, whatever was chosen before; language, look and mode stay", () => {
    store.setState({
      language: "en",
      look: "contrast",
      search: "x",
      density: true,
      compared: [{ kind: "zone", id: "1" }],
    });
    tell("round");
    expect(app()).toMatchObject({
      ...{ language: "en", look: "contrast", mode: "explore" },
      ...{ strategies: ["moving"], reach: true, search: "", density: false, compared: [], selection: null },
      sheet: { showing: "question" },
    });
    nextChapter();
    expect(app()).toMatchObject({
      ...{ strategies: [], reach: false, selection: { kind: "site", id: "stop-one" } },
      sheet: { showing: "answer" },
      flight: { to: { position: expect.any(Array) } },
    });
  });

  test("flies where a chapter looks: a box, a place, a unit; without a camera the whole is shown", () => {
    const cameras = [
      chapter("box", { camera: { bounds: [-30, 0, -29.9, 0.1] } }),
      chapter("place", { camera: { centre: [-29.9, 0.1], zoom: 12 } }),
      chapter("unit", { camera: { unit: "m900001" } }),
      chapter("whole"),
    ];
    tourOnSquares([tour("t", cameras)]);
    store.setState({ camera: { centre: [0, 0], zoom: 3 } });
    const flights = cameras.map((_, index) => {
      if (index === 0) tell("t");
      else nextChapter();
      return app().flight;
    });
    expect(flights.map((flight) => flight?.number)).toEqual([1, 2, 3, 3]);
    expect(flights.map((flight) => flight?.to)).toEqual([
      { bounds: [-30, 0, -29.9, 0.1] },
      { position: [-29.9, 0.1], zoom: 12 },
      { bounds: expect.any(Array) },
      { bounds: expect.any(Array) },
    ]);
    expect(app().camera).toBeNull();
  });
});

test("what a chapter opens is said in the words of a link", () => {
  const opened = (selection: Parameters<typeof chapter>[1]) =>
    rootsOf(chapter("x", selection), squareCity).selection;
  expect(opened({ selection: { kind: "unit", unit: "z2" } })).toEqual({
    kind: "unit",
    unit: { kind: "zone", id: "2" },
  });
  expect(opened({ selection: { kind: "overlaps", match: "all" } })).toEqual({
    kind: "overlaps",
    together: null,
  });
  const strategies = squareCity.city.strategies.map(({ id }) => id);
  expect(opened({ selection: { kind: "overlaps", strategies, match: "exactly" } })).toEqual({
    kind: "overlaps",
    together: { subset: 3, match: "exactly" },
  });
  expect(opened({ selection: { kind: "table" } })).toEqual({ kind: "table" });
  const {
    camera: _,
    language: __,
    look: ___,
    mode: ____,
    task: _____,
    projects: ______,
    ...told
  } = FIRST_ROOTS;
  expect(rootsOf(chapter("x"), squareCity)).toEqual(told);
});

describe("the round", () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    stop = keepTurning();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  test("goes from chapter to chapter and tour to tour, each for its time, without end", () => {
    tellRound([]);
    expect(at()).toBe("round 0 runs");
    vi.advanceTimersByTime(4_999);
    expect(at()).toBe("round 0 runs");
    vi.advanceTimersByTime(1);
    expect(at()).toBe("round 1 runs");
    vi.advanceTimersByTime(10_000);
    expect(at()).toBe("short 0 runs");
    expect(app().selection).toEqual({ kind: "table" });
    vi.advanceTimersByTime(10_000);
    expect(at()).toBe("round 0 runs");
    previousChapter();
    expect(at()).toBe("short 0 runs");
  });

  test("rests when it is paused, and the chapter has its whole time again", () => {
    tellRound(["round"]);
    vi.advanceTimersByTime(4_000);
    pauseTour();
    vi.advanceTimersByTime(60_000);
    expect(at()).toBe("round 0");
    resumeTour();
    vi.advanceTimersByTime(4_999);
    expect(at()).toBe("round 0 runs");
    vi.advanceTimersByTime(1);
    expect(at()).toBe("round 1 runs");
    endTour();
    vi.advanceTimersByTime(60_000);
    expect(at()).toBeNull();
  });

  test("of named tours goes through those that there are; of none it does not begin", () => {
    tellRound(["dreams", "short"]);
    vi.advanceTimersByTime(30_000);
    expect(at()).toBe("short 0 runs");
    tourOnSquares([]);
    tellRound([]);
    expect(at()).toBeNull();
  });

  test("a story that the clock turns ends with its last chapter", () => {
    tell("round");
    resumeTour();
    vi.advanceTimersByTime(60_000);
    expect(at()).toBe("round 1");
  });

  test("leaves no clock behind", () => {
    tellRound([]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the tours of a city", () => {
  test("are loaded once, and again where something was wrong", async () => {
    startOnSquares();
    const problem = { code: "file-missing", file: "tours/a.json", feature: null, values: {} } as const;
    const door = vi.fn(async () => ({ value: [ROUND], problems: [problem] }));
    await openTours(door);
    await openTours(async () => ({ value: [ROUND, SHORT], problems: [] }));
    await openTours(door);
    expect([door.mock.calls.length, app().tours?.told.length]).toEqual([1, 2]);
  });

  test("wait for the city", async () => {
    store.setState({ geodata: { status: "loading" }, tours: null });
    const door = vi.fn();
    await openTours(door);
    expect([door.mock.calls.length, app().tours, selectHasTours(app())]).toEqual([0, null, false]);
    const named = { ...squareCity, city: { ...squareCity.city, tours: ["tours/round.json"] } };
    store.setState({ geodata: { status: "ready", value: named } });
    expect(selectHasTours(app())).toBe(true);
  });

  test("say which chapter is told", () => {
    const told = app().tours?.told ?? [];
    expect(atChapter({ told, playing: null })).toBeNull();
    const playing = { tour: "short", chapter: 0, running: false, round: [] };
    expect(atChapter({ told, playing })?.chapter.id).toBe("c");
    expect(atChapter({ told, playing: { ...playing, chapter: 1 } })).toBeNull();
  });
});
