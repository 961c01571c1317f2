import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { distance } from "../../../src/analysis/distance";
import { liveOf } from "../../../src/analysis/live/live";
import { locator } from "../../../src/analysis/live/whereabouts";
import type { Position } from "../../../src/domain/city";
import { coveredOf, sumDepths, type UnitDepths, wholeOf } from "../../../src/domain/planner";
import type { CoverageReckoning } from "../../../src/domain/planner-coverage";
import type { Site } from "../../../src/domain/site";
import { planCity } from "../plan-city";
import { moved, pilot, smallPlan } from "../small-plan";
import { points } from "../squares";

const { ground, points: people, base, codes, geodata } = planCity();
const [west, south, east, north] = geodata.city.bounds;
const place = fc
  .tuple(fc.double({ min: west, max: east, noNaN: true }), fc.double({ min: south, max: north, noNaN: true }))
  .map(([x, y]): Position => [x, y]);
const anyPilots = fc
  .array(fc.tuple(place, fc.integer({ min: 100, max: 3000 })), { maxLength: 12 })
  .map((rows) => rows.map(([at, reach], i) => pilot(`pilot-${i}`, at, reach)));

let exact: CoverageReckoning;
beforeAll(async () => {
  exact = createCoverage();
  await exact.load(ground);
  await exact.loadResidents(people);
});

/** Residents are the very same, areas within 0.5 % of the unit's. */
function expectLike(live: readonly UnitDepths[], atRest: readonly UnitDepths[]): void {
  expect(live.map(({ code }) => code)).toEqual(atRest.map(({ code }) => code));
  live.forEach(({ depths }, unit) => {
    const other = atRest[unit]?.depths;
    if (other === undefined) throw new Error("Both have the same units");
    const whole = wholeOf(other).area;
    depths.forEach((amount, depth) => {
      expect(amount.residents).toBe(other[depth]?.residents);
      expect(Math.abs(amount.area - (other[depth]?.area ?? 0))).toBeLessThan(0.005 * whole);
    });
  });
}

describe("on the city's own data", () => {
  test.each([100, 500, 1000, 3000])("all pilots at %i m are as at rest", async (reach) => {
    const pilots = base.sites.map((site) => pilot(site.id, at(site), reach));
    const { units } = await exact.coverage({ pilots, units: codes, counted: [] });
    expectLike(liveOf(ground.municipalities, people).figures(pilots), units);
  });

  test("any pilots are as at rest", async () => {
    const live = liveOf(ground.municipalities, people);
    await fc.assert(
      fc.asyncProperty(anyPilots, async (pilots) => {
        const { units } = await exact.coverage({ pilots, units: codes, counted: [] });
        expectLike(live.figures(pilots), units);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test("step by step the figures are those of a fresh start", () => {
    const step = fc.tuple(fc.nat({ max: 14 }), place, fc.integer({ min: 100, max: 3000 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const live = liveOf(ground.municipalities, people);
        let pilots: Site[] = [...base.sites];
        for (const [index, to, reach, removes] of steps) {
          pilots = removes ? pilots.filter((_, i) => i !== index) : moved(pilots, index, to, reach);
          live.figures(pilots);
        }
        expect(live.figures(pilots)).toEqual(liveOf(ground.municipalities, people).figures(pilots));
      }),
      { numRuns: 10 },
    );
  });

  test("a step leaves the units that it does not touch as they are", () => {
    const live = liveOf(ground.municipalities, people);
    const before = live.figures(base.sites);
    expect(live.figures([...base.sites])).toBe(before);
    const [longitude, latitude] = at(base.sites[0]);
    const after = live.figures(moved(base.sites, 0, [longitude + 0.0005, latitude]));
    const changed = after.filter((unit, i) => unit !== before[i]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(6);
  });

  test("one pilot counts the residents whom the distance rule gives", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 100, max: 3000 }), (to, reach) => {
        const [figures] = [liveOf(ground.municipalities, people).figures([pilot("only", to, reach)])];
        let within = 0;
        people.counts.forEach((count, i) => {
          const [x = 0, y = 0] = [people.longitudes[i], people.latitudes[i]];
          if (distance([to[0], to[1]], [x, y]) <= reach) within += count;
        });
        expect(coveredOf(sumDepths(figures)).residents).toBe(within);
      }),
      { numRuns: 15 },
    );
  });
});

describe("on squares", () => {
  const { municipalities } = smallPlan();

  test("before the residents have come there are areas and nobody", () => {
    const [unit] = liveOf(municipalities, null).figures([pilot("p", [0.05, 0.05], 1000)]);
    if (unit === undefined) throw new Error("There are two squares");
    expect(coveredOf(unit.depths).area).toBeCloseTo(Math.PI * 1e6, 0);
    expect(wholeOf(unit.depths).residents).toBe(0);
  });

  test("a pilot without a reach is refused", () => {
    const live = liveOf(municipalities, points([]));
    expect(() => live.figures([pilot("p", [0.05, 0.05], 0)])).toThrow("got 0 of p");
    expect(() => live.figures([{ ...pilot("p", [0, 0], 1), reach: null }])).toThrow("got null of p");
  });

  test("the municipality of a place is found, and none outside", () => {
    const locate = locator(municipalities);
    expect([locate([0.05, 0.05]), locate([0.15, 0.05]), locate([0.25, 0.05])]).toEqual([
      "900001",
      "900002",
      null,
    ]);
  });
});

function at(site: Site | undefined): Position {
  if (site?.geometry.type !== "Point") throw new Error("A pilot is a point");
  const [x = 0, y = 0] = site.geometry.coordinates;
  return [x, y];
}
