import { beforeEach, expect, test } from "vitest";
import type { Reckoning } from "../../src/domain/analysis";
import { bad, good } from "../../src/domain/problem";
import { type Doors, open } from "../../src/state/open";
import { FIRST_ROOTS } from "../../src/state/roots";
import { FIRST_MEMORY, store } from "../../src/state/store";
import { squareCity } from "../fixtures/square-city";
import { PEOPLE } from "./planner/on-squares";

const never = new Promise<never>(() => undefined);
const done = () => Promise.resolve();
const reckoning: Reckoning = {
  load: done,
  loadResidents: done,
  overlap: () => never,
  where: () => never,
  sitesOfPatch: () => never,
};
const doors: Doors = {
  loadGeodata: async () => good(squareCity),
  loadResidents: async () => good(PEOPLE),
  loadMessages: async () => bad([]),
  remembered: null,
  afterFirstMap: done,
  ask: () => undefined,
  reckoning,
};
const dies = () => Promise.reject(new Error("no worker here"));
const points = () => store.getState().points;

beforeEach(() => store.setState({ ...FIRST_ROOTS, ...FIRST_MEMORY }, true));

test("the city, then its residents' points", async () => {
  await open(doors, ["it", "en"]);
  expect(store.getState().geodata).toEqual({ status: "ready", value: squareCity });
  expect(points()).toEqual({ status: "ready", value: PEOPLE });
});

test.each([
  ["the ground", { ...reckoning, load: dies }],
  ["the points", { ...reckoning, loadResidents: dies }],
])("a reckoning that dies while it is handed %s leaves nobody waiting", async (_, dying) => {
  await open({ ...doors, reckoning: dying }, ["it", "en"]);
  expect(points()).toMatchObject({
    status: "failed",
    problems: [{ code: "not-reckoned", values: { reason: "no worker here" } }],
  });
});

test("files that are wrong are said, and nothing is asked on them", async () => {
  const problem = { code: "not-json", file: "city.json", feature: null, values: { reason: "x" } } as const;
  let asked = 0;
  const ask = () => {
    asked += 1;
  };
  await open({ ...doors, ask, loadGeodata: async () => bad([problem]) }, ["it", "en"]);
  expect(store.getState().geodata).toEqual({ status: "failed", problems: [problem] });
  expect(asked).toBe(0);
});
