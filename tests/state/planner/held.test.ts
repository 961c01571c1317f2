import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { distance } from "../../../src/analysis/distance";
import { lonLat } from "../../../src/analysis/piece";
import { coveredOf, sumDepths } from "../../../src/domain/planner";
import type { Edit } from "../../../src/domain/scenario";
import { standsAt } from "../../../src/domain/scenario-pilots";
import { edit, redo, undo } from "../../../src/state/planner/editing";
import { hold, letGo, nudge, release } from "../../../src/state/planner/held";
import { chooseScenario } from "../../../src/state/planner/scenarios";
import { selectLiveDepths } from "../../../src/state/planner/selectors/figures";
import {
  selectAskedReach,
  selectGhosts,
  selectOriginalPilots,
  selectPilots,
  selectSettledPilots,
} from "../../../src/state/planner/selectors/pilots";
import { selectScenario, selectScenarios } from "../../../src/state/planner/selectors/scenarios";
import { app, planner, planOnSquares } from "./on-squares";

const EAST: Edit = { kind: "move", site: "pilot-one", to: [-29.85, 0.05] };
const covered = () => coveredOf(sumDepths(selectLiveDepths(app()))).residents;
const edits = () => selectScenario(app())?.edits ?? [];

beforeEach(() => planOnSquares());

describe("while it is dragged", () => {
  test("pilots, ghosts and figures follow, nothing is written until release", () => {
    expect(covered()).toBe(7);
    hold({ kind: "remove", site: "pilot-two" });
    letGo();
    hold(EAST);
    expect(covered()).toBe(47);
    expect(selectGhosts(app())).toMatchObject([{ site: { id: "pilot-one" }, change: "moved" }]);
    expect(selectSettledPilots(app())).toEqual(selectOriginalPilots(app()));
    expect(selectScenarios(app())).toEqual([]);
    hold({ ...EAST, to: [-29.85, 0.051] });
    expect(release()).toBeNull();
    expect(edits()).toEqual([{ ...EAST, to: [-29.85, 0.051] }]);
    expect(planner().held).toBeNull();
    expect(covered()).toBe(47);
  });

  test("a slid reach is in hand like a dragged pilot", () => {
    hold({ kind: "reach", reach: 1300 });
    hold({ kind: "detour", factor: 1.3 });
    expect(selectAskedReach(app())).toEqual({ ground: 500, detour: 1.3, straight: 500 / 1.3 });
    letGo();
    expect(selectAskedReach(app())?.straight).toBe(500);
  });

  test("a dragged pilot leaves the reach that is asked for the very same", () => {
    const before = selectAskedReach(app());
    hold(EAST);
    hold({ ...EAST, to: [-29.85, 0.051] });
    expect(selectAskedReach(app())).toBe(before);
    hold({ kind: "reach", reach: 1300 });
    expect(selectAskedReach(app())).not.toBe(before);
  });

  test("undo lets go of what is in hand and leaves what is written", () => {
    edit({ kind: "reach", reach: 800 });
    hold(EAST);
    redo();
    expect(planner().held).toEqual(EAST);
    undo();
    expect(planner().held).toBeNull();
    expect(edits()).toHaveLength(1);
  });

  test("choosing another scenario writes what is in hand first", () => {
    edit({ kind: "reach", reach: 800 });
    hold(EAST);
    chooseScenario(null);
    expect(selectScenarios(app())[0]?.scenario.edits).toHaveLength(2);
    expect(planner().held).toBeNull();
  });

  test("keys move by metres, however often they repeat it is one edit; another pilot is another", () => {
    const start = lonLat([-29.95, 0.05]);
    for (let press = 0; press < 10; press += 1) expect(nudge("pilot-one", 10, 0)).toBeNull();
    nudge("pilot-two", 0, -100);
    release();
    expect(edits()).toHaveLength(2);
    const [one, two] = selectPilots(app()).map((site) => lonLat(standsAt(site)));
    if (one === undefined || two === undefined) throw new Error("There are two pilots");
    expect(distance(start, one)).toBeCloseTo(100, 2);
    expect(distance(start, two)).toBeCloseTo(100, 2);
    expect([one[1], two[0]]).toEqual([start[1], start[0]]);
    expect(nudge("gone", 1, 1)).toEqual({ code: "site-unknown", values: { site: "gone" } });
  });

  test("a step there and one back lead to the very same place, which has no ghost", () => {
    const step = fc.constantFrom([10, 0], [0, 10], [100, 0], [0, -100], [-10, 0]);
    const place = fc.tuple(fc.integer({ min: 6e6, max: 8e6 }), fc.integer({ min: 44e6, max: 46e6 }));
    fc.assert(
      fc.property(step, place, ([east = 0, north = 0], [x, y]) => {
        planOnSquares();
        edit({ kind: "move", site: "pilot-one", to: [x / 1e6, y / 1e6] });
        nudge("pilot-one", east, north);
        release();
        nudge("pilot-one", -east, -north);
        release();
        const [one] = selectPilots(app()).map(standsAt);
        expect(one).toEqual([x / 1e6, y / 1e6]);
      }),
      { numRuns: 30 },
    );
    planOnSquares();
    nudge("pilot-one", 0, 100);
    release();
    nudge("pilot-one", 0, -100);
    release();
    expect(selectGhosts(app())).toEqual([]);
  });

  test("municipalities in which nothing moved stay the same objects", () => {
    const before = selectLiveDepths(app());
    hold({ ...EAST, to: [-29.94, 0.05] });
    const after = selectLiveDepths(app());
    expect(after.map((unit, i) => unit === before[i])).toEqual([false, true, true, true]);
  });
});
