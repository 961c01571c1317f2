import { describe, expect, test } from "vitest";
import { residents, squareMetres } from "../../../../src/domain/measure";
import { NOTHING } from "../../../../src/domain/planner";
import type { Changed, UnitDifference } from "../../../../src/domain/planner-difference";
import {
  type ComparedRow,
  mostChangedFirst,
  outcomeOf,
  roughAmong,
  roughChanges,
} from "../../../../src/modes/planner/compare/compare-rows";

const amount = (people: number, ground: number) => ({
  residents: residents(people),
  area: squareMetres(ground),
});
const EMPTY: Changed = { gained: NOTHING, lost: NOTHING, unchanged: NOTHING };
const unit = (code: string, changed: Partial<Changed>): UnitDifference => ({
  code,
  changed: { ...EMPTY, ...changed },
  patches: [],
});
const row = (key: string, changed: Partial<Changed>): ComparedRow => ({
  unit: { kind: "municipality", code: key },
  key,
  name: key,
  note: null,
  changed: { ...EMPTY, ...changed },
  rough: new Set(),
});

describe("what became of the whole", () => {
  test("nothing changes, however much stays covered", () => {
    expect(outcomeOf(EMPTY)).toBe("same");
    expect(outcomeOf({ ...EMPTY, unchanged: amount(5000, 1e6) })).toBe("same");
    expect(outcomeOf({ ...EMPTY, gained: amount(0, 0.4) })).toBe("same");
  });
  test("ground without residents is told from residents", () => {
    expect(outcomeOf({ ...EMPTY, lost: amount(0, 300) })).toBe("ground");
    expect(outcomeOf({ ...EMPTY, gained: amount(1, 0) })).toBe("changed");
  });
});

test("the rows in which most changes come first, by what they are told in, and equal ones keep their order", () => {
  const rows = [
    row("a", { unchanged: amount(900, 9) }),
    row("b", { gained: amount(10, 1), lost: amount(20, 1) }),
    row("c", { lost: amount(25, 900) }),
    row("d", {}),
  ];
  expect(mostChangedFirst(rows, "residents").map(({ key }) => key)).toEqual(["b", "c", "a", "d"]);
  expect(mostChangedFirst(rows, "area").map(({ key }) => key)).toEqual(["c", "b", "a", "d"]);
});

test("residents placed roughly are those of rough municipalities, kind by kind", () => {
  const units = [
    unit("1", { gained: amount(30, 1), unchanged: amount(50, 1) }),
    unit("2", { lost: amount(20, 1), gained: amount(0, 5) }),
  ];
  expect(roughAmong(units, new Set(["2"]))).toEqual({ rough: 20, all: 100 });
  expect([...roughChanges(units, new Set(["2"]))]).toEqual(["lost"]);
  expect([...roughChanges(units, new Set())]).toEqual([]);
});
