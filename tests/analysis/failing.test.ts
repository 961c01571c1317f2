import type * as Turf from "@turf/turf";
import { describe, expect, test, vi } from "vitest";
import { createReckoning } from "../../src/analysis/reckoning";
import { withoutFailing } from "../../src/analysis/without-failing";
import type { Ground } from "../../src/domain/analysis";
import { box, everything, groundOf, municipality, shares, site } from "./squares";

/** Turf as it is, but for one thing: a corner at this latitude makes its overlay break down. */
const POISON = 0.012345;

vi.mock("@turf/turf", async (importOriginal) => {
  const turf = await importOriginal<typeof Turf>();
  const holdsPoison = (value: unknown): boolean =>
    Array.isArray(value) &&
    (value.length === 2 && typeof value[1] === "number" ? isPoison(value[1]) : value.some(holdsPoison));
  const poisoned =
    <Features extends Turf.AllGeoJSON, Result>(overlay: (features: Features) => Result) =>
    (features: Features): Result => {
      if (
        "features" in features &&
        features.features.some(
          ({ geometry }) => "coordinates" in geometry && holdsPoison(geometry.coordinates),
        )
      )
        throw new Error("Unable to complete output ring");
      return overlay(features);
    };
  return {
    ...turf,
    union: poisoned(turf.union),
    intersect: poisoned(turf.intersect),
    difference: poisoned(turf.difference),
  };
});

/** The overlay sees whole steps of a grid around the piece; the middle of these grounds lies at 0.015. */
const isPoison = (steps: number): boolean => Math.round(steps) === Math.round((POISON - 0.015) * 1e9);

const unit = municipality("000001", box(7, 0, 7.04, 0.03));
const sound = site("sound", "a", box(7, 0, 7.02, 0.03));
const other = site("other", "a", box(7.03, 0, 7.05, 0.03));
const poisoned = site("poisoned", "a", box(7.01, POISON, 7.06, 0.02));

async function answerTo(ground: Ground) {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  return reckoning.overlap(everything(ground));
}

describe("a site that the overlay breaks down on", () => {
  test("names itself and the others go on", async () => {
    const answer = await answerTo(
      groundOf([unit], [sound, poisoned, other, site("b", "b", box(7, 0, 7.01, 0.03))]),
    );
    expect(answer.units[0]?.failed).toEqual(["poisoned"]);
    expect(answer.units[0]?.sites).toEqual(["b", "other", "sound"]);
    const got = shares(answer);
    expect(got["0/7"]).toBeCloseTo(0.25, 6);
    expect(got["1/7"]).toBeCloseTo(0.5, 6);
    expect(got["3/7"]).toBeCloseTo(0.25, 6);
  });

  test("leaves municipalities that it does not touch as they are", async () => {
    const far = municipality("000002", box(8, 0, 8.04, 0.03));
    const answer = await answerTo(groundOf([unit, far], [poisoned, site("far", "a", box(8, 0, 8.02, 0.03))]));
    expect(answer.units.map(({ failed }) => failed)).toEqual([["poisoned"], []]);
  });
});

describe("a site whose shape cannot be made", () => {
  test("is named by the municipality that its source names", async () => {
    const far = municipality("000002", box(8, 0, 8.04, 0.03));
    const broken = {
      ...site("broken", "a", { type: "Point", coordinates: [Number.NaN, 0] }, 500),
      municipality: "000002",
    };
    const answer = await answerTo(groundOf([unit, far], [sound, broken]));
    expect(answer.units.map(({ failed }) => failed)).toEqual([[], ["broken"]]);
    expect(answer.units.map(({ sites }) => sites)).toEqual([["sound"], []]);
  });
});

describe("leaving out what fails", () => {
  const sumBelow = (limit: number) => (items: readonly number[]) => {
    if (items.some((item) => item >= limit)) throw new Error("too big");
    return items.reduce((sum, item) => sum + item, 0);
  };

  test("keeps every item that works and names every one that does not", () => {
    expect(withoutFailing([1, 20, 3, 4, 30, 5], sumBelow(10))).toEqual({ result: 13, failed: [20, 30] });
  });

  test("throws what fails even without any item", () => {
    const broken = () => {
      throw new Error("broken ground");
    };
    expect(() => withoutFailing([1], broken)).toThrow("broken ground");
  });
});
