import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import type { CoverageReckoning } from "../../../src/domain/planner-coverage";
import { compareScenarios, stopComparing } from "../../../src/state/planner/comparing";
import { edit } from "../../../src/state/planner/editing";
import { keepReckoning } from "../../../src/state/planner/keep-reckoning";
import { chooseScenario, copyScenario } from "../../../src/state/planner/scenarios";
import { selectDifference, selectFigures } from "../../../src/state/planner/selectors/figures";
import { move } from "../../domain/edits";
import { app, planner, planOnSquares } from "./on-squares";

const EAST = move([-29.85, 0.05]);
const stops: (() => void)[] = [];
const keep = (reckoning: CoverageReckoning) => stops.push(keepReckoning(reckoning));

beforeEach(() => planOnSquares());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe("before and after", () => {
  test("of the data and a scenario, then of two scenarios; equal ones differ in nothing", async () => {
    keep(createCoverage());
    expect(selectDifference(app())).toBeNull();
    edit(EAST);
    const first = planner().current;
    compareScenarios(null, first);
    expect(selectDifference(app())).toEqual({ shown: null, stale: false, failure: null });
    await expect.poll(() => selectDifference(app())?.shown?.total.gained.residents).toBe(40);
    const shown = selectDifference(app())?.shown;
    // The second pilot stays where both stood.
    expect([shown?.total.lost.residents, shown?.total.unchanged.residents]).toEqual([0, 7]);
    expect([...(shown?.zones.keys() ?? [])]).toEqual(["1", "2"]);
    copyScenario(first, "Twin");
    compareScenarios(first, planner().current);
    await expect.poll(() => selectDifference(app())?.shown?.total.unchanged.residents).toBe(47);
    expect(selectDifference(app())?.shown?.total.gained).toEqual({ residents: 0, area: 0 });
    edit({ kind: "remove", site: "pilot-one" });
    expect(selectDifference(app())).toMatchObject({
      stale: true,
      shown: { total: { lost: { residents: 0 } } },
    });
    await expect.poll(() => selectDifference(app())?.shown?.total.lost.residents).toBe(40);
    compareScenarios("gone", null);
    expect(planner().compared).toEqual({ before: null, after: null });
    stopComparing();
    expect(selectDifference(app())).toBeNull();
  });

  test("what is after is what is worked on, whichever of the two is chosen", () => {
    edit(EAST);
    const first = planner().current;
    copyScenario(first, "Twin");
    const twin = planner().current;
    compareScenarios(twin, first);
    expect(planner()).toMatchObject({ current: first, compared: { before: twin, after: first } });
    chooseScenario(twin);
    expect(planner().compared).toEqual({ before: twin, after: twin });
    compareScenarios(first, null);
    edit(EAST);
    expect(planner().compared).toEqual({ before: first, after: planner().current });
    expect(planner().current).not.toBeNull();
  });

  test("a difference that fails says so and leaves coverage alone", async () => {
    const real = createCoverage();
    keep({ ...real, difference: () => Promise.reject(new Error("too many edges")) });
    compareScenarios(null, null);
    await expect.poll(() => selectDifference(app())?.failure).toBe("too many edges");
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
  });
});
