import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Met } from "../../../src/state/device/counters";
import { begunAt, countsOf, meeting } from "../../../src/state/kiosk/visit";
import { metBetween } from "../../../src/state/kiosk/visiting";
import { FIRST_ROOTS, type Roots } from "../../../src/state/roots";

const met = (what: Met["what"], which: string): Met => ({ what, which });
const turned = (change: Partial<Roots>, from: Partial<Roots> = {}) =>
  metBetween({ ...FIRST_ROOTS, ...from }, { ...FIRST_ROOTS, ...from, ...change });

describe("what is counted of a visit", () => {
  test.each([
    [0, "under-15-s"],
    [14.9, "under-15-s"],
    [15, "15-s-to-1-min"],
    [60, "1-to-3-min"],
    [180, "3-to-10-min"],
    [599, "3-to-10-min"],
    [86_400, "over-10-min"],
  ])("%d seconds are %s, and no more is known of them", (seconds, which) => {
    const visit = { ...begunAt(1_000, []), ended: 1_000 + seconds * 1_000 };
    expect(countsOf(visit)).toEqual([met("visit", ""), met("dwell", which)]);
  });

  test("each thing once, however often it was turned to", () => {
    const thing = fc.record({ what: fc.constantFrom("strategy", "place"), which: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.array(fc.array(thing)), (steps) => {
        const visit = steps.reduce((one, now) => meeting(one, now as Met[]), begunAt(0, []));
        const keys = visit.met.map(({ what, which }) => `${what} ${which}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(meeting(visit, visit.met)).toBe(visit);
      }),
    );
  });
});

describe("what a visitor turned to", () => {
  test("is what they chose now, not what was there", () => {
    expect(turned({ strategies: ["moving", "growing"] }, { strategies: ["moving"] })).toEqual([
      met("strategy", "growing"),
    ]);
    expect(turned({ strategies: [] }, { strategies: ["moving"] })).toEqual([]);
    expect(turned({ language: "en" })).toEqual([met("language", "en")]);
    expect(turned({ unit: { kind: "zone", id: "2" } })).toEqual([met("place", "z2")]);
    expect(turned({ search: "via Roma 1" })).toEqual([]);
  });

  test("is a unit or a site, never the place that somebody tapped", () => {
    expect(turned({ selection: { kind: "unit", unit: { kind: "municipality", code: "900001" } } })).toEqual([
      met("place", "m900001"),
    ]);
    expect(turned({ selection: { kind: "site", id: "stop-one" } })).toEqual([met("place", "stop-one")]);
    expect(turned({ selection: { kind: "place", position: [7, 45], under: ["stop-one"] } })).toEqual([]);
    expect(turned({ selection: { kind: "patch", id: "900001-3-3-1" } })).toEqual([]);
    const selection = { kind: "site", id: "stop-one" } as const;
    expect(turned({}, { selection })).toEqual([]);
  });
});
