import { beforeAll, describe, expect, test } from "vitest";
import { areaOf } from "../../src/analysis/geometry";
import { piecesOf } from "../../src/analysis/piece";
import { createReckoning } from "../../src/analysis/reckoning";
import type { OverlapAnswer, OverlapQuestion, Reckoning } from "../../src/domain/analysis";
import { coverageOf, sumParts } from "../../src/domain/overlap";
import type { Site } from "../../src/domain/site";
import { subset } from "../../src/domain/strategy";
import { isThisCity } from "../fixtures/this-city";
import { asking, opening, realCity } from "./city";

const { ground, residents } = realCity();
const question = opening(ground);

async function fresh(): Promise<Reckoning> {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  await reckoning.loadResidents(residents);
  return reckoning;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.runIf(isThisCity)("the city's own data", () => {
  let reckoning: Reckoning;
  let answer: OverlapAnswer;
  beforeAll(async () => {
    reckoning = await fresh();
    answer = await reckoning.overlap(question);
  }, 60_000);

  test("all parts add up to each municipality and to the perimeter within 1e-6", () => {
    let [parts, perimeter] = [0, 0];
    for (const unit of answer.units) {
      const geometry = ground.municipalities.find(({ code }) => code === unit.code)?.geometry;
      const whole = geometry === undefined ? 0 : areaOf(piecesOf(geometry));
      const own = sum(unit.parts.map(({ area }) => area));
      expect(Math.abs(own / whole - 1)).toBeLessThan(1e-6);
      expect(unit.area).toBeCloseTo(own, 0);
      [parts, perimeter] = [parts + own, perimeter + whole];
    }
    expect(Math.abs(parts / perimeter - 1)).toBeLessThan(1e-6);
    expect(answer.units).toHaveLength(38);
  });

  test("residents are 1,558,028, each municipality's its census", () => {
    expect(sum(answer.units.map((unit) => unit.residents))).toBe(1_558_028);
    for (const unit of answer.units) {
      const census = ground.municipalities.find(({ code }) => code === unit.code)?.residents;
      expect(unit.residents).toBe(census);
      expect(sum(unit.parts.map((part) => part.residents))).toBe(unit.residents);
    }
  });

  test("nothing failed, patches are what is drawn of the covered parts", () => {
    for (const unit of answer.units) {
      expect(unit.failed).toEqual([]);
      const covered = sum(unit.parts.filter(({ subset }) => subset !== 0).map(({ area }) => area));
      expect(sum(unit.patches.map(({ area }) => area)) + unit.undrawn).toBeCloseTo(covered, 1);
      const people = sum(unit.parts.filter(({ subset }) => subset !== 0).map((part) => part.residents));
      expect(sum(unit.patches.map((patch) => patch.residents))).toBeLessThanOrEqual(people);
      for (const patch of unit.patches) expect(patch.area).toBeGreaterThanOrEqual(100);
    }
    const ids = answer.units.flatMap(({ patches }) => patches.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });

  test("the place to fly to is in the patch, and the patch's sites are those that make it", async () => {
    const patches = answer.units.flatMap((unit) => unit.patches).filter(({ subset }) => subset === 7);
    expect(patches.length).toBeGreaterThan(0);
    for (const patch of patches) {
      const place = await reckoning.where(patch.centre, question);
      expect(place).toMatchObject({ municipality: patch.unit, patch: patch.id, complete: patch.complete });
      const sites = await reckoning.sitesOfPatch(patch.id, question);
      expect(sites).toEqual(expect.arrayContaining(place.sites.map(({ id }) => id)));
      const strategies = new Set(
        ground.sites.filter(({ id }) => sites.includes(id)).map(({ strategy }) => strategy),
      );
      expect(strategies.size).toBe(3);
    }
  });

  test("where a counted site stands is covered by its strategy", () => {
    const bits = new Map(ground.strategies.map(({ id }, bit) => [id, 1 << bit]));
    const sites = new Map(ground.sites.map((site) => [site.id, site]));
    const counted = new Set(question.counted);
    const standing = answer.units.flatMap((unit) => unit.standing);
    for (const { site, subsets } of standing.filter((row) => counted.has(row.site))) {
      const bit = bits.get(sites.get(site)?.strategy ?? "") ?? 0;
      for (const subset of subsets) expect({ site, subset: subset & bit }).toEqual({ site, subset: bit });
    }
    const inside = ground.sites.filter(({ outside }) => !outside).map(({ id }) => id);
    expect([...new Set(standing.map(({ site }) => site))]).toEqual(expect.arrayContaining(inside));
  });

  test("the golden figures: what each strategy and each overlap covers where its data are complete", () => {
    const parts = sumParts(answer.units);
    const cells = [1, 2, 4, 3, 5, 6, 7].map((bits) => {
      const { area, residents: people, atLeastArea, ofArea } = coverageOf(parts, subset(bits));
      return { bits, hectares: round(area), people, atLeast: round(atLeastArea), of: round(ofArea) };
    });
    expect(cells).toMatchSnapshot();
  });
});

const round = (squareMetres: number) => Math.round(squareMetres / 1e4);

describe.runIf(isThisCity)("what is remembered", () => {
  const moved = (id: string, east: number): Site[] =>
    ground.sites
      .filter((site) => site.id === id)
      .map((site) => {
        if (site.geometry.type !== "Point") throw new Error(`${id} is no point`);
        const [x = 0, y = 0] = site.geometry.coordinates;
        return { ...site, geometry: { type: "Point" as const, coordinates: [x + east, y] } };
      });
  const pilot = ground.sites.find(({ proposal }) => proposal)?.id ?? "";
  const changes: readonly (readonly [string, OverlapQuestion])[] = [
    ["planned sites count too", asking(ground, () => true)],
    ["one pilot is moved", { ...question, changed: moved(pilot, 0.004) }],
    [
      "one focus is asked for",
      asking(ground, ({ foci, status }) => status === "open" || foci.includes("green")),
    ],
  ];

  test("gives the very same answer as a fresh reckoning, and asks only the municipalities touched", async () => {
    const used = await fresh();
    await used.overlap(question);
    for (const [, changed] of changes) {
      const remembered = await used.overlap(changed);
      expect(remembered.units).toEqual((await (await fresh()).overlap(changed)).units);
      expect(remembered.fromCache).toBeGreaterThan(20);
    }
    expect((await used.overlap(question)).fromCache).toBe(38);
  }, 120_000);

  test("fewer municipalities asked are the same ones", async () => {
    const used = await fresh();
    const all = await used.overlap(question);
    const codes = question.units.slice(0, 32);
    const { units, fromCache } = await used.overlap({ ...question, units: codes });
    expect(units).toEqual(all.units.filter(({ code }) => codes.includes(code)));
    expect(fromCache).toBe(32);
  }, 60_000);
});
