import { beforeEach, describe, expect, test } from "vitest";
import { metres } from "../../../src/domain/measure";
import { coveredOf, wholeOf } from "../../../src/domain/planner";
import type { Edit } from "../../../src/domain/scenario";
import { includeProvisional } from "../../../src/state";
import { edit } from "../../../src/state/planner/editing";
import { hold, release } from "../../../src/state/planner/held";
import { coverageOf, selectCoverageRows, WHOLE } from "../../../src/state/planner/selectors/coverage-rows";
import { pilotsReaching, selectRoughPilots } from "../../../src/state/planner/selectors/reaching";
import { selectIsReferenceRough, selectReference } from "../../../src/state/planner/selectors/reference";
import { store } from "../../../src/state/store";
import { points } from "../../analysis/squares";
import { app, planOnSquares } from "./on-squares";

const EAST: Edit = { kind: "move", site: "pilot-one", to: [-29.85, 0.05] };
const SOUTH = { kind: "zone", id: "1" } as const;
const rows = () => {
  const found = selectCoverageRows(app());
  if (found === null) throw new Error("There are figures");
  return found;
};
const covered = (key: string) => {
  const { total, zones, municipalities } = rows();
  const row = [total, ...zones, ...municipalities].find((one) => one.key === key);
  return row === undefined ? null : coveredOf(row.depths).residents;
};

beforeEach(() => planOnSquares());

describe("figures unit by unit", () => {
  test("zones and the whole are sums over their members inside", () => {
    expect([covered("m900001"), covered("z1"), covered(WHOLE)]).toEqual([7, 7, 7]);
    hold(EAST);
    expect([covered("m900001"), covered("m900002"), covered("z1"), covered(WHOLE)]).toEqual([7, 40, 47, 47]);
    expect(wholeOf(rows().total.depths).residents).toBe(52);
  });

  test("a unit in which nothing changed is the same object, and so is its zone", () => {
    hold(EAST);
    const before = rows();
    hold({ ...EAST, to: [-29.85, 0.052] });
    const after = rows();
    const same = (key: string) => {
      const all = ({ total, zones, municipalities }: typeof before) => [total, ...zones, ...municipalities];
      return all(before).find((row) => row.key === key) === all(after).find((row) => row.key === key);
    };
    expect([same("m900001"), same("m900003"), same("z2")]).toEqual([true, true, true]);
    expect([same("m900002"), same("z1"), same(WHOLE)]).toEqual([false, false, false]);
  });

  test("residents of municipalities with rough points are told apart, covered and in all", () => {
    hold(EAST);
    const { roughCovered, rough } = rows().total;
    expect([roughCovered, rough]).toEqual([40, 40]);
    expect(coverageOf(app(), { kind: "municipality", code: "900001" })?.rough).toBe(0);
  });

  test("a municipality outside the perimeter has no figures", () => {
    const provisional = { kind: "municipality", code: "900004" } as const;
    expect(coverageOf(app(), provisional)).not.toBeNull();
    includeProvisional(false);
    expect(coverageOf(app(), provisional)).toBeNull();
    expect(wholeOf(rows().total.depths).residents).toBe(47);
    includeProvisional(true);
  });
});

describe("the data's own pilots", () => {
  test("are reckoned at the reach that is asked for, once more than the reach was changed", () => {
    expect(selectReference(app())).toBeNull();
    edit({ kind: "reach", reach: 3000 });
    expect(selectReference(app())).toBeNull();
    edit(EAST);
    expect(selectReference(app())).toBe(7);
    expect(covered(WHOLE)).toBe(47);
  });

  test("are rough where they reach residents with rough points, wherever the pilots are now", () => {
    edit(EAST);
    expect([selectReference(app()), selectIsReferenceRough(app())]).toEqual([7, false]);
    const value = points([[-29.951, 0.05, 3, "900002"]]);
    store.setState({ points: { status: "ready", value } });
    expect([selectReference(app()), selectIsReferenceRough(app())]).toEqual([3, true]);
  });

  test("follow a detour, and what was undone no longer counts", () => {
    edit({ kind: "remove", site: "pilot-one" });
    edit({ kind: "remove", site: "pilot-two" });
    hold({ kind: "detour", factor: 3 });
    expect([selectReference(app()), covered(WHOLE)]).toEqual([7, 0]);
    release();
  });
});

describe("the pilots of a unit", () => {
  test("are those that stand in it and those that reach over its border, the nearest first", () => {
    edit({ ...EAST, to: [-29.8995, 0.05] });
    edit({ kind: "move", site: "pilot-two", to: [-29.85, 0.05] });
    const east = pilotsReaching(app(), { kind: "municipality", code: "900002" });
    expect(east.map(({ site, distance }) => [site.id, distance])).toEqual([
      ["pilot-one", 0],
      ["pilot-two", 0],
    ]);
    const [near, ...others] = pilotsReaching(app(), { kind: "municipality", code: "900001" });
    expect([near?.site.id, others]).toEqual(["pilot-one", []]);
    expect(near?.distance).toBeCloseTo(0.0005 * 111_319.49, 0);
    expect(near?.distance).toBeLessThan(metres(500));
    expect(pilotsReaching(app(), SOUTH)).toHaveLength(2);
  });

  test("one is told that reaches residents with rough points, not one that only reaches over such a border", () => {
    edit({ ...EAST, to: [-29.9005, 0.05] });
    expect([...selectRoughPilots(app())]).toEqual([]);
    edit(EAST);
    expect([...selectRoughPilots(app())]).toEqual(["pilot-one"]);
  });
});
