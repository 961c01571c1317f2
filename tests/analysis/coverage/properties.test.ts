import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { circle } from "../../../src/analysis/circle";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { areaOf, common, unite } from "../../../src/analysis/geometry";
import { lonLat, piecesOf } from "../../../src/analysis/piece";
import { reaches } from "../../../src/analysis/site-distance";
import type { Position } from "../../../src/domain/city";
import { metres } from "../../../src/domain/measure";
import { coveredOf, sumDepths, wholeOf } from "../../../src/domain/planner";
import type { CoverageReckoning } from "../../../src/domain/planner-coverage";
import { sumChanged } from "../../../src/domain/planner-difference";
import { standsAt } from "../../../src/domain/scenario-pilots";
import type { Site } from "../../../src/domain/site";
import { planCity } from "../plan-city";
import { pilot } from "../small-plan";

const { ground, points, base, codes, geodata } = planCity();
const [west, south, east, north] = geodata.city.bounds;
const anyPilot = fc
  .tuple(
    fc.double({ min: west, max: east, noNaN: true }),
    fc.double({ min: south, max: north, noNaN: true }),
    fc.integer({ min: 100, max: 1500 }),
  )
  .map(([x, y, reach]): readonly [Position, number] => [[x, y], reach]);
const anyPilots = fc
  .array(anyPilot, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([at, reach], i) => pilot(`pilot-${i}`, at, reach)));
const RUNS = { numRuns: 8 };

let reckoning: CoverageReckoning;
beforeAll(async () => {
  reckoning = createCoverage();
  await reckoning.load(ground);
  await reckoning.loadResidents(points);
});
const ask = (pilots: readonly Site[]) => reckoning.coverage({ pilots, units: codes, counted: [] });

test("another pilot never lowers coverage, and what it gains is the difference", async () => {
  await fc.assert(
    fc.asyncProperty(anyPilots, async (pilots) => {
      const fewer = pilots.slice(1);
      const [less, more] = [await ask(fewer), await ask(pilots)];
      less.units.forEach((unit, i) => {
        const [before, after] = [coveredOf(unit.depths), coveredOf(more.units[i]?.depths ?? unit.depths)];
        expect(after.residents).toBeGreaterThanOrEqual(before.residents);
        expect(after.area).toBeGreaterThanOrEqual(before.area - 1);
      });
      const { units } = await reckoning.difference({ before: fewer, after: pilots, units: codes });
      const { gained, lost, unchanged } = sumChanged(units);
      expect(lost.residents).toBe(0);
      expect(gained.residents).toBe(more.pilots[0]?.alone);
      expect(unchanged.residents + gained.residents).toBe(coveredOf(more.total.depths).residents);
      expect(unchanged.area + gained.area).toBeCloseTo(coveredOf(more.total.depths).area, -3);
    }),
    RUNS,
  );
}, 60_000);

test("shares are between 0 and 1, units add up, reach orders the figures, gaps hold the rest", async () => {
  await fc.assert(
    fc.asyncProperty(anyPilots, async (pilots) => {
      const { total, units, zones, gaps, inequality } = await ask(pilots);
      expect(sumDepths(units)).toEqual(total.depths);
      expect(wholeOf(total.depths).residents).toBe(points.counts.reduce((sum, count) => sum + count, 0));
      const [covered, whole] = [coveredOf(total.depths), wholeOf(total.depths)];
      expect(covered.area).toBeLessThanOrEqual(whole.area);
      expect(total.less.residents).toBeLessThanOrEqual(covered.residents);
      expect(total.more.residents).toBeGreaterThanOrEqual(covered.residents);
      expect(gaps.reduce((sum, gap) => sum + gap.residents, 0)).toBe(whole.residents - covered.residents);
      expect(zones.flatMap(({ members }) => members).toSorted()).toEqual(codes.toSorted());
      if (inequality === null) return;
      expect(inequality.gini).toBeGreaterThanOrEqual(0);
      expect(inequality.gini).toBeLessThanOrEqual(1);
      for (const { residents, covered: reached } of inequality.lorenz)
        expect(reached).toBeLessThanOrEqual(residents + 1e-12);
    }),
    RUNS,
  );
}, 60_000);

test("going back gives the very same figures", async () => {
  const before = await ask(base.sites);
  await ask(base.sites.slice(3));
  const { milliseconds, ...again } = await ask(base.sites);
  expect(milliseconds).toBeGreaterThan(0);
  expect({ ...again, milliseconds: before.milliseconds }).toEqual(before);
});

test("against brute force: every point asked of every pilot, all ground overlaid at once", async () => {
  const pilots = base.sites.map((site) => ({ ...site, reach: metres(1000) }));
  const { total } = await ask(pilots);
  const depths = [0, 0, 0, 0];
  points.counts.forEach((count, i) => {
    const place: Position = [points.longitudes[i] ?? 0, points.latitudes[i] ?? 0];
    const depth = Math.min(3, pilots.filter((site) => reaches(site, place)).length);
    depths[depth] = (depths[depth] ?? 0) + count;
  });
  expect(total.depths.map(({ residents }) => residents)).toEqual(depths);
  const cover = unite(pilots.map((site) => circle(lonLat(standsAt(site)), metres(1000))));
  const pieces = ground.municipalities.flatMap(({ geometry }) => piecesOf(geometry));
  const area = pieces.reduce((sum, piece) => sum + areaOf(common(piece, cover)), 0);
  expect(Math.abs(coveredOf(total.depths).area / area - 1)).toBeLessThan(1e-6);
}, 30_000);
