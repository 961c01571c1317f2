import { describe, expect, test } from "vitest";
import { aimedAt, decide, type Hits } from "../../src/map/decide";

const nothing: Hits = { position: [7.5, 45], points: [], lines: [], areas: [], patch: null, unit: null };
const unit = { kind: "municipality", code: "900001" } as const;
const hits = (more: Partial<Hits>) => ({ ...nothing, ...more });

describe("what a tap means", () => {
  test("one point or line under the finger is meant, whatever ground it stands on", () => {
    expect(decide(hits({ points: ["a"], areas: ["wood"], patch: "p", unit }))).toEqual({
      kind: "site",
      id: "a",
    });
    expect(decide(hits({ lines: ["river"], patch: "p", unit }))).toEqual({ kind: "site", id: "river" });
  });

  test("a stack is the place itself, so that all of it can be listed", () => {
    const place = (...under: string[]) => ({ kind: "place", position: [7.5, 45], under });
    expect(decide(hits({ points: ["a", "b"] }))).toEqual(place("a", "b"));
    expect(decide(hits({ points: ["a"], lines: ["river"] }))).toEqual(place("a", "river"));
    expect(decide(hits({ areas: ["wood"], patch: "p", unit }))).toEqual(place("wood"));
    expect(decide(hits({ areas: ["wood", "water"], unit }))).toEqual(place("wood", "water"));
  });

  test("an area alone, then a patch, then the unit, then nothing", () => {
    expect(decide(hits({ areas: ["wood"], unit }))).toEqual({ kind: "site", id: "wood" });
    expect(decide(hits({ patch: "p", unit }))).toEqual({ kind: "patch", id: "p" });
    expect(decide(hits({ unit }))).toEqual({ kind: "unit", unit });
    expect(decide(nothing)).toBeNull();
  });
});

test("who plans means the pilot under the finger, whatever lies beside it", () => {
  const pilots = new Set(["seven"]);
  expect(decide(hits({ points: ["stop", "seven"], lines: ["river"] }), pilots)).toEqual({
    kind: "pilot",
    id: "seven",
  });
  expect(decide(hits({ points: ["stop"] }), pilots)).toEqual({ kind: "site", id: "stop" });
});

test("the pointer is on the nearest mark, else on the unit; an area is only ground to it", () => {
  expect(aimedAt(hits({ points: ["near", "far"], unit }))).toEqual({ site: "near" });
  expect(aimedAt(hits({ areas: ["wood"], patch: "p", unit }))).toEqual({ unit });
  expect(aimedAt(nothing)).toBeNull();
});
