import { beforeEach, describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { coveredOf, sumDepths, wholeOf } from "../../../src/domain/planner";
import type { CoverageReckoning } from "../../../src/domain/planner-coverage";
import type { Site } from "../../../src/domain/site";
import { pilot, smallPlan, UNITS } from "../small-plan";
import { points, site } from "../squares";

/** A degree on the equator is 111.3 km east and 110.6 km north. */
const KM = 0.009;
const STOP = site("stop", "a", { type: "Point", coordinates: [0.05, 0.05 + KM / 2] }, 500);
const RIVER = site(
  "river",
  "b",
  {
    type: "LineString",
    coordinates: [
      [0.055, 0],
      [0.055, 0.1],
    ],
  },
  150,
);
const PEOPLE = points([
  [0.05, 0.05, 100, "900001"],
  [0.05 + KM, 0.05, 30, "900001"],
  [0.02, 0.02, 7, "900001"],
  [0.15, 0.05, 200, "900002"],
  [0.151, 0.05, 50, "900002"],
  [0.18, 0.08, 13, "900002"],
]);
const A = pilot("a-pilot", [0.05, 0.05], 1500, ["walk", "meet"]);
const B = pilot("b-pilot", [0.05 + KM, 0.05], 200, ["shade"]);
const C = pilot("c-pilot", [0.15, 0.05], 500, []);

let reckoning: CoverageReckoning;
beforeEach(async () => {
  reckoning = createCoverage();
  await reckoning.load(smallPlan([STOP, RIVER]));
  await reckoning.loadResidents(PEOPLE);
});
const ask = (pilots: readonly Site[], units: readonly string[] = UNITS) =>
  reckoning.coverage({ pilots, units, counted: ["stop", "river"] });

describe("residents on squares known by hand", () => {
  test("by depth, in total, per unit and per zone", async () => {
    const { total, units, zones } = await ask([A, B, C]);
    const people = (row: { depths: readonly { residents: number }[] } | undefined) =>
      row?.depths.map(({ residents }) => residents);
    expect(people(total)).toEqual([20, 350, 30, 0]);
    expect(units.map(people)).toEqual([
      [7, 100, 30, 0],
      [13, 250, 0, 0],
    ]);
    expect(zones.map(({ zone, members }) => [zone, members])).toEqual([
      ["1", ["900001"]],
      ["2", ["900002"]],
    ]);
    expect(zones.map(people)).toEqual(units.map(people));
  });

  test("by strategy: each focus serves its own, a pilot with two is in both", async () => {
    const { total } = await ask([A, B, C]);
    expect(total.strategies.map(({ residents }) => residents)).toEqual([130, 30, 130]);
    expect(total.strategies[1]?.area).toBeCloseTo(Math.PI * 200 ** 2, 0);
  });

  test("what each adds alone, and what stands within its reach", async () => {
    const { pilots } = await ask([A, B, C]);
    expect(pilots.map(({ residents, alone }) => [residents, alone])).toEqual([
      [130, 100],
      [30, 0],
      [250, 250],
    ]);
    expect(pilots[0]?.within.map((near) => near.site)).toEqual(["stop", "river"]);
    expect(pilots[0]?.within[0]?.distance).toBeCloseTo(498, 0);
    expect(pilots[2]?.within).toEqual([]);
  });

  test("a river on the way is counted for whom it lies between them and their nearest covering pilot", async () => {
    const alone = await ask([A]);
    expect([alone.total.acrossRiver, alone.pilots[0]?.acrossRiver]).toEqual([30, 30]);
    const both = await ask([A, B]);
    expect(both.total.acrossRiver).toBe(0);
    expect(both.pilots.map(({ acrossRiver }) => acrossRiver)).toEqual([30, 0]);
  });

  test("less and more reach, and the rough share", async () => {
    const { total } = await ask([pilot("p", [0.05, 0.05], 1000), C]);
    expect([total.less.residents, coveredOf(total.depths).residents, total.more.residents]).toEqual([
      350, 350, 380,
    ]);
    expect(total.less.area).toBeCloseTo(Math.PI * (800 ** 2 + 400 ** 2), -1);
    expect([total.roughCovered, total.rough]).toEqual([250, 263]);
  });

  test("distances to the nearest pilot: median and nine tenths by nearest rank", async () => {
    const { units } = await ask([A]);
    expect(units[0]?.distances?.median).toBe(0);
    expect(units[0]?.distances?.ninth).toBeCloseTo(1002, 0);
    expect((await ask([])).total.distances).toBeNull();
  });

  test("municipalities without a pilot, and a pilot that stands outside", async () => {
    expect((await ask([A])).withoutPilot).toEqual(["900002"]);
    const outside = await ask([pilot("p", [0.2 + KM / 4, 0.05], 500)]);
    expect(outside.pilots[0]?.municipality).toBeNull();
    expect(outside.withoutPilot).toEqual(UNITS);
    expect(coveredOf(outside.units[1]?.depths ?? outside.total.depths).area).toBeGreaterThan(0);
  });

  test("gaps hold every uncovered resident, the largest first, named by what is near", async () => {
    const { gaps } = await ask([A]);
    expect(gaps.map(({ municipality, residents, rough }) => [municipality, residents, rough])).toEqual([
      ["900002", 250, true],
      ["900002", 13, true],
      ["900001", 7, false],
    ]);
    expect(gaps[0]?.centre).toEqual([0.15, 0.05]);
    expect(gaps[0]?.nearestSite?.site).toBe("stop");
    expect(gaps[0]?.nearestPilot?.site).toBe("a-pilot");
    expect(gaps[0]?.nearestPilot?.distance).toBeCloseTo(11132, -1);
    const none = await ask([]);
    expect(none.gaps[0]?.nearestPilot).toBeNull();
  });
});

describe("the whole", () => {
  test("nobody is covered without pilots, and nothing is said of inequality", async () => {
    const { total, inequality } = await ask([]);
    expect(coveredOf(total.depths)).toEqual({ residents: 0, area: 0 });
    expect(inequality).toBeNull();
  });

  test("only the perimeter's units are counted", async () => {
    const { total, units, pilots } = await ask([A, C], ["900002"]);
    expect(units.map(({ code }) => code)).toEqual(["900002"]);
    expect(total.depths.map(({ residents }) => residents)).toEqual([13, 250, 0, 0]);
    expect(pilots.map(({ residents }) => residents)).toEqual([0, 250]);
    await expect(ask([A], ["123456"])).rejects.toThrow("123456");
  });

  test("units add up to the total", async () => {
    const { total, units } = await ask([A, B, C]);
    expect(sumDepths(units)).toEqual(total.depths);
    expect(wholeOf(total.depths).residents).toBe(400);
  });

  test("asked before the ground has come it is refused; a newer question ends an older one", async () => {
    const early = createCoverage();
    await expect(early.coverage({ pilots: [], units: [], counted: [] })).rejects.toThrow("before the ground");
    const [older, newer] = await Promise.allSettled([ask([A, B]), ask([A])]);
    expect(older).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
    expect(newer).toMatchObject({ status: "fulfilled", value: { pilots: [{ site: "a-pilot" }] } });
  });
});
