import { beforeEach, describe, expect, test } from "vitest";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { store } from "../../../src/state/store";
import { rootsOf } from "../../../src/state/tours/show-chapter";
import {
  endTour,
  nextChapter,
  pauseTour,
  previousChapter,
  resumeTour,
  selectTours,
  tell,
  toChapter,
} from "../../../src/state/tours/telling";
import { squareCity } from "../../fixtures/square-city";
import { app, at, chapter, tour, tourOnSquares } from "./on-squares";

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
  expect(FIRST_ROOTS).toMatchObject(rootsOf(chapter("x"), squareCity));
});
