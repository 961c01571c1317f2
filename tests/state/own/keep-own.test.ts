import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ground } from "../../../src/domain/analysis";
import type { Taken } from "../../../src/domain/own-data";
import type { ResidentPoints } from "../../../src/domain/residents";
import { keepOwn } from "../../../src/state/own/keep-own";
import { putAllBack, putBack, takeIn, undoTaking } from "../../../src/state/own/take";
import { selectQuestion } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { site, squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { PEOPLE } from "../planner/on-squares";

const source = { kind: "own", file: "mine.csv", opened: "2026-11-22T10:00:00Z", shift: null } as const;
const pilot = site("mine-1", { layer: "pilots", strategy: "growing", status: "proposed", number: 1 });
const pilots: Taken = {
  id: "p1",
  source: { ...source, role: "pilots" },
  role: "pilots",
  how: "replace",
  sites: [pilot],
};
const people: ResidentPoints = { ...PEOPLE, counts: PEOPLE.counts.map(() => 7) };
const residents: Taken = {
  id: "r1",
  source: { ...source, role: "residents" },
  role: "residents",
  points: people,
};

const handed: (Ground | ResidentPoints)[] = [];
const reckoning = {
  load: async (ground: Ground) => void handed.push(ground),
  loadResidents: async (points: ResidentPoints) => void handed.push(points),
};
let stop = () => {};

const app = () => store.getState();
const geodata = () => {
  const state = app().geodata;
  if (state.status !== "ready") throw new Error("The city is there");
  return state.value;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  handed.length = 0;
  startOnSquares();
  store.setState({ points: { status: "ready", value: PEOPLE } });
  stop = keepOwn(reckoning);
});
afterEach(() => stop());

describe("what a visitor takes in", () => {
  test("is handed to the reckoning first, and then all that is shown follows it", async () => {
    const before = selectQuestion(app())?.key;
    takeIn(pilots);
    expect(geodata()).toBe(squareCity);
    await settled();
    expect(handed).toEqual([expect.objectContaining({ sites: geodata().sites }), PEOPLE]);
    expect(geodata().sites.filter(({ layer }) => layer === "pilots")).toEqual([pilot]);
    expect(geodata().version).toBe("squares-1+p1");
    expect(geodata().sources.at(-1)).toMatchObject({ file: "mine.csv", date: "2026-11-22", licences: [] });
    expect(selectQuestion(app())?.key).not.toBe(before);
    expect(app().answers.size).toBe(0);
  });

  test("is put back one by one or all at once, and the city's data are the very same again", async () => {
    takeIn(pilots);
    takeIn(residents);
    await settled();
    expect(app().points).toEqual({ status: "ready", value: people });
    putBack("p1");
    await settled();
    expect(geodata().sites).toBe(squareCity.sites);
    expect(app().points).toEqual({ status: "ready", value: people });
    undoTaking();
    await settled();
    expect(geodata()).toBe(squareCity);
    expect(app().points).toEqual({ status: "ready", value: PEOPLE });
    takeIn(pilots);
    await settled();
    putAllBack();
    await settled();
    expect(geodata()).toBe(squareCity);
  });

  test("and changes no figure leaves all that was reckoned as it is", async () => {
    const answers = app().answers;
    const named = { ...source, role: "candidates" } as const;
    takeIn({ id: "c1", source: named, role: "candidates", places: [] });
    await settled();
    expect(handed).toEqual([]);
    expect(app().answers).toBe(answers);
    expect(app().own.applied.map(({ id }) => id)).toEqual(["c1"]);
    expect(geodata().sources.map(({ id }) => id)).toContain("c1");
  });

  test("that the reckoning cannot be handed is said, and everything stays as it was", async () => {
    stop();
    let times = 0;
    const once = async () => {
      times += 1;
      if (times === 1) throw new Error("no worker here");
    };
    stop = keepOwn({ load: once, loadResidents: reckoning.loadResidents });
    takeIn(pilots);
    await settled();
    expect(app().own).toMatchObject({ failure: "no worker here", taken: [], applied: [] });
    expect(geodata()).toBe(squareCity);
    takeIn(pilots);
    await settled();
    expect(geodata().version).toBe("squares-1+p1");
  });

  test("while another is refused is tried by itself, and the refusal stays said", async () => {
    stop();
    let times = 0;
    const once = async () => {
      times += 1;
      if (times === 1) throw new Error("no worker here");
    };
    stop = keepOwn({ load: once, loadResidents: reckoning.loadResidents });
    takeIn(pilots);
    takeIn(residents);
    await settled();
    expect(app().own.failure).toBe("no worker here");
    expect(app().own.applied).toEqual([residents]);
    expect(app().own.taken).toBe(app().own.applied);
    expect(app().points).toEqual({ status: "ready", value: people });
    expect(geodata().version).toBe("squares-1+r1");
  });

  test("and put back while the reckoning refuses it is still there, and can be put back later", async () => {
    takeIn(pilots);
    await settled();
    stop();
    let isRefusing = true;
    const sometimes = async (ground: Ground) => {
      if (isRefusing && ground.sites === squareCity.sites) throw new Error("busy");
    };
    stop = keepOwn({ load: sometimes, loadResidents: reckoning.loadResidents });
    putBack("p1");
    await settled();
    expect(app().own).toMatchObject({ failure: "busy", taken: [pilots], applied: [pilots] });
    expect(geodata().version).toBe("squares-1+p1");
    isRefusing = false;
    putBack("p1");
    await settled();
    expect(geodata()).toBe(squareCity);
    expect(app().own.failure).toBeNull();
  });

  test("that can neither be handed over nor back says both reasons", async () => {
    stop();
    let times = 0;
    const never = async () => {
      times += 1;
      throw new Error(times === 1 ? "too much" : "gone");
    };
    stop = keepOwn({ load: never, loadResidents: reckoning.loadResidents });
    takeIn(pilots);
    await settled();
    expect(app().own).toMatchObject({ failure: "too much; gone", taken: [], applied: [] });
    expect(geodata()).toBe(squareCity);
  });

  test("leaves a city whose residents could not be read without any once they are put back", async () => {
    const failed = { status: "failed", problems: [] } as const;
    store.setState({ points: failed });
    takeIn(residents);
    await settled();
    expect(app().points).toEqual({ status: "ready", value: people });
    takeIn(pilots);
    putBack("r1");
    await settled();
    expect(app().points).toBe(failed);
    expect(handed.at(-1)).toMatchObject({ sites: geodata().sites });
    putAllBack();
    await settled();
    expect(geodata()).toBe(squareCity);
    expect(app().points).toBe(failed);
  });

  test("waits for the city and for its residents", async () => {
    store.setState({ points: { status: "waiting" } });
    takeIn(pilots);
    await settled();
    expect(handed).toEqual([]);
    store.setState({ points: { status: "failed", problems: [] } });
    await settled();
    expect(handed).toHaveLength(1);
    expect(app().points.status).toBe("failed");
  });
});
