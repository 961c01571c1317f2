import { describe, expect, test } from "vitest";
import {
  conditionsSet,
  fieldRefusals,
  gridPoints,
  NO_CONDITIONS,
  notKept,
} from "../../../../src/modes/planner/next/wishes";
import { FIRST_WISH, type SitingWish } from "../../../../src/state/planner/siting-wish";
import { site } from "../../../fixtures/square-city";

const ALL_SET: SitingWish = {
  ...FIRST_WISH,
  reach: 800,
  kept: [],
  forbidden: { areas: [], units: [{ kind: "zone", id: "1" }] },
  only: [{ kind: "zone", id: "2" }],
  perZone: [{ zone: "1", least: 1 }],
  apart: 500,
  seconds: 10,
};

describe("what stands under conditions", () => {
  test("nothing is set at first; each that is set counts once; all can be taken back", () => {
    expect(conditionsSet(FIRST_WISH)).toBe(0);
    expect(conditionsSet(ALL_SET)).toBe(7);
    expect(conditionsSet({ ...ALL_SET, ...NO_CONDITIONS })).toBe(0);
  });

  test("each wrong number is refused in its own place, although another is wrong too", () => {
    const refused = fieldRefusals({
      ...ALL_SET,
      goal: { kind: "most", count: 16 },
      candidates: { kind: "grid", shape: "square", spacing: 10 },
      perZone: [
        { zone: "1", least: 1 },
        { zone: "2", least: 0 },
      ],
      apart: -1,
      seconds: 0,
    });
    expect(refused).toMatchObject({
      goal: { code: "count-range" },
      spacing: { code: "spacing-range" },
      apart: { code: "apart-range" },
      seconds: { code: "seconds-range" },
      perZone: [null, { code: "zone-range" }],
    });
    expect(Object.values(fieldRefusals(ALL_SET)).flat()).toEqual([null, null, null, null, null]);
  });

  test("the pilots that are not kept are those that will be missing", () => {
    const pilots = [site("one"), site("two")];
    expect(notKept(["one", "two"], pilots)).toEqual([]);
    expect(notKept(["two", "gone"], pilots).map(({ id }) => id)).toEqual(["one"]);
  });

  test("a grid has about as many points as cells fit in the ground; a hexagonal one more", () => {
    expect(gridPoints({ kind: "grid", shape: "square", spacing: 250 }, 925)).toBe(15_000);
    expect(gridPoints({ kind: "grid", shape: "hexagon", spacing: 250 }, 925)).toBe(17_000);
    expect(gridPoints({ kind: "grid", shape: "square", spacing: Number.NaN }, 925)).toBeNull();
    expect(gridPoints({ kind: "grid", shape: "square", spacing: 0 }, 925)).toBeNull();
  });
});
