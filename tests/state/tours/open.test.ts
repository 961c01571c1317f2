import { beforeEach, describe, expect, test, vi } from "vitest";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { store } from "../../../src/state/store";
import { openTours, selectHasTours } from "../../../src/state/tours/open";
import { atChapter } from "../../../src/state/tours/player";
import { fetchFrom, TINY_CITY, textsOf, whole } from "../../fixtures/city-on-disk";
import { squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { app, ROUND, SHORT, tourOnSquares } from "./on-squares";

beforeEach(() => tourOnSquares());

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

  test("that cannot be fetched are asked for again the next time", async () => {
    startOnSquares();
    await openTours(() => Promise.reject(new Error("No network")));
    expect(app().tours).toMatchObject({ told: [], problems: [{ values: { reason: "No network" } }] });
    await openTours(async () => ({ value: [ROUND], problems: [] }));
    expect(app().tours).toMatchObject({ told: [{ id: "round" }], problems: [] });
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

  test("come from the city's own folder", async () => {
    startOnSquares();
    const geodata = whole(readGeodata(textsOf(TINY_CITY)));
    store.setState({ geodata: { status: "ready", value: geodata } });
    vi.stubGlobal("location", { href: "http://localhost/" });
    vi.stubGlobal("fetch", fetchFrom(TINY_CITY, `${import.meta.env.BASE_URL}geodata/`));
    await openTours();
    vi.unstubAllGlobals();
    expect(app().tours).toMatchObject({ told: [{ id: "round" }], problems: [], playing: null });
  });

  test("say which chapter is told", () => {
    const told = app().tours?.told ?? [];
    expect(atChapter({ told, playing: null })).toBeNull();
    const playing = { tour: "short", chapter: 0, running: false, round: [] };
    expect(atChapter({ told, playing })?.chapter.id).toBe("c");
    expect(atChapter({ told, playing: { ...playing, chapter: 1 } })).toBeNull();
  });
});
