import { beforeAll, describe, expect, test } from "vitest";
import { AUTHALIC_RADIUS, degreeLengths, RADIANS } from "../../src/analysis/ellipsoid";
import { areaOf, unite } from "../../src/analysis/geometry";
import { influenceOf } from "../../src/analysis/influence";
import { createReckoning } from "../../src/analysis/reckoning";
import { ANSWERS } from "../../src/domain/method-answers";
import { PROJECTS, SQUARES } from "../../src/domain/method-example";
import { coverageOf, reachedBy, type UnitOverlap } from "../../src/domain/overlap";
import { landedIn, landings } from "../../src/domain/plan-landing";
import type { Project } from "../../src/domain/plan-project";
import { everyOf, subset } from "../../src/domain/strategy";
import { expectAmount, expectGround, GROUND, people, SITES, siteOf, UNITS } from "./method-ground";
import { both } from "./squares";

describe("the example of the page about the method comes to the same in the analysis", () => {
  test("influence: a point, a line and an area of its own", () => {
    const groundBy = (id: string) => areaOf(unite(influenceOf(siteOf(id)).pieces));
    expectGround(groundBy("S"), ANSWERS.influence.point);
    expectGround(groundBy("R"), ANSWERS.influence.line);
    expectGround(groundBy("W"), ANSWERS.influence.ground);
  });

  test("a sphere would make ground at 45 degrees 0.22 % smaller", () => {
    const mean = 6_371_008.8;
    const { north, east } = degreeLengths(45);
    const sphere = (mean * RADIANS) ** 2 * Math.cos(45 * RADIANS);
    expect(1 - sphere / (north * east)).toBeCloseTo(0.0022, 4);
    expect(AUTHALIC_RADIUS).toBeCloseTo(mean, -2);
  });
});

/** A project of the example as the plan would have it. */
const projectOf = ({ id, strategy, sites }: (typeof PROJECTS)[number]): Project => ({
  id,
  code: null,
  title: both(id),
  proposes: both(id),
  parts: [],
  within: null,
  mapStrategy: { kind: "one", strategy: strategy === 0 ? "a" : "b" },
  place: { kind: "sites", sites: [...sites], named: "by-plan", reason: both(id) },
  group: null,
  values: null,
  documents: [],
  titleOnly: false,
  alike: null,
});

describe("what the strategies cover", () => {
  let units: readonly UnitOverlap[];
  beforeAll(async () => {
    const reckoning = createReckoning();
    await reckoning.load(GROUND);
    await reckoning.loadResidents(people);
    ({ units } = await reckoning.overlap({ counted: SITES.map(({ id }) => id), changed: [], units: UNITS }));
  });

  test("overlap: square A divided into its four parts", () => {
    const parts = units.find(({ code }) => code === "A")?.parts ?? [];
    const part = (bits: number) => parts.find((one) => one.subset === bits);
    expectAmount(part(0b01), ANSWERS.overlap.first);
    expectAmount(part(0b10), { ...ANSWERS.overlap.second });
    expectAmount(part(0b11), ANSWERS.overlap.both);
    expectAmount(part(0), ANSWERS.overlap.none);
    expect(parts).toHaveLength(4);
  });

  test("known: the second strategy's share, and what it covers at least beyond its data", () => {
    const parts = units.flatMap((unit) => unit.parts);
    const coverage = coverageOf(parts, subset(0b10));
    const { known } = ANSWERS;
    expectGround(coverage.area, known.ground);
    expectGround(coverage.ofArea, known.ofGround);
    expectGround(coverage.atLeastArea, known.atLeastGround);
    expect([coverage.residents, coverage.ofResidents, coverage.atLeastResidents]).toEqual([
      known.residents,
      known.ofResidents,
      known.atLeastResidents,
    ]);
    const reached = reachedBy(parts, 1, everyOf(2));
    expect([reached.residents, reached.isAtLeast]).toEqual([known.reached, true]);
  });

  test("matrix: the projects of each strategy by square", () => {
    const standsIn = (id: string) =>
      units.filter(({ standing }) => standing.some(({ site }) => site === id)).map(({ code }) => code);
    const whereabouts = new Map(SITES.map(({ id }) => [id, new Set(standsIn(id))]));
    const { placed } = landings(PROJECTS.map(projectOf), SITES, whereabouts);
    const count = (square: string, strategy: string) => landedIn(placed, [square], strategy).length;
    const rows = SQUARES.map((square) => [square, [count(square, "a"), count(square, "b")]] as const);
    expect(Object.fromEntries(rows)).toEqual(ANSWERS.matrix);
  });
});
