import { beforeAll, describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import type { CoverageReckoning } from "../../../src/domain/planner-coverage";
import { changedByZone, sumChanged } from "../../../src/domain/planner-difference";
import type { Site } from "../../../src/domain/site";
import { pilot, smallPlan, UNITS } from "../small-plan";
import { points } from "../squares";

const PEOPLE = points([
  [0.05, 0.05, 100, "900001"],
  [0.062, 0.05, 30, "900001"],
  [0.15, 0.05, 200, "900002"],
]);
const ground = smallPlan();
const A = pilot("a", [0.05, 0.05], 1000);
const B = pilot("b", [0.15, 0.05], 500);
const DISC = Math.PI * 1000 ** 2;

let reckoning: CoverageReckoning;
beforeAll(async () => {
  reckoning = createCoverage();
  await reckoning.load(ground);
  await reckoning.loadResidents(PEOPLE);
});
const differ = async (before: readonly Site[], after: readonly Site[]) =>
  (await reckoning.difference({ before, after, units: UNITS })).units;

describe("before and after", () => {
  test("equal scenarios gain and lose nothing", async () => {
    const units = await differ([A, B], [B, A]);
    const { gained, lost, unchanged } = sumChanged(units);
    expect([gained, lost]).toEqual([
      { residents: 0, area: 0 },
      { residents: 0, area: 0 },
    ]);
    expect(unchanged.residents).toBe(300);
    expect(unchanged.area).toBeCloseTo(Math.PI * (1000 ** 2 + 500 ** 2), 0);
    expect(units.flatMap(({ patches }) => patches.map(({ id }) => id))).toEqual([
      "900001-unchanged-1",
      "900002-unchanged-1",
    ]);
  });

  test("a pilot that moves a little gains on one side and loses on the other", async () => {
    const [unit] = await differ([A, B], [pilot("a", [0.058, 0.05], 1000), B]);
    if (unit === undefined) throw new Error("There are two squares");
    const { gained, lost, unchanged } = unit.changed;
    expect([gained.residents, lost.residents, unchanged.residents]).toEqual([30, 0, 100]);
    expect(gained.area).toBeCloseTo(lost.area, -1);
    expect(gained.area + unchanged.area).toBeCloseTo(DISC, -1);
    expect(unit.patches.map(({ change }) => change)).toEqual(["gained", "lost", "unchanged"]);
  });

  test("an added pilot loses nothing, a removed one gains nothing", async () => {
    const added = sumChanged(await differ([A], [A, B]));
    expect(added.lost).toEqual({ residents: 0, area: 0 });
    expect(added.gained.residents).toBe(200);
    const removed = sumChanged(await differ([A, B], [B]));
    expect(removed.gained).toEqual({ residents: 0, area: 0 });
    expect(removed.lost.residents).toBe(100);
  });

  test("a pilot that only changed its name is unchanged; a second one on the same place gains nothing", async () => {
    const twin = sumChanged(await differ([A], [A, pilot("twin", [0.05, 0.05], 1000)]));
    expect([twin.gained.area, twin.lost.area]).toEqual([0, 0]);
    const renamed = sumChanged(await differ([A], [pilot("other", [0.05, 0.05], 1000)]));
    expect([renamed.gained.residents, renamed.lost.residents]).toEqual([0, 0]);
  });

  test("a greater reach around the same place gains a ring", async () => {
    const { gained, lost, unchanged } = sumChanged(await differ([A], [pilot("a", [0.05, 0.05], 2000)]));
    expect(lost).toEqual({ residents: 0, area: 0 });
    expect(unchanged.area).toBeCloseTo(DISC, 0);
    expect(gained.area).toBeCloseTo(3 * DISC, 0);
    expect(gained.residents).toBe(30);
  });

  test("zones are sums over their members", async () => {
    const units = await differ([A], [B]);
    const zones = changedByZone(units, ground.municipalities);
    expect([...zones.keys()]).toEqual(["1", "2"]);
    expect(zones.get("1")).toEqual(sumChanged(units.slice(0, 1)));
  });
});
