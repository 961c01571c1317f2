import { expect, test } from "vitest";
import { gapFinder } from "../../../src/analysis/coverage/gaps";
import { inequalityOf } from "../../../src/analysis/coverage/lorenz";
import { distancesOf } from "../../../src/analysis/coverage/percentile";
import { residents, squareMetres } from "../../../src/domain/measure";
import { type ByDepth, servedBy, type UnitDepths } from "../../../src/domain/planner";
import { planCity } from "../plan-city";
import { smallPlan } from "../small-plan";
import { points } from "../squares";

const unit = (code: string, bare: number, covered: number): UnitDepths => {
  const amount = (people: number) => ({ residents: residents(people), area: squareMetres(0) });
  const depths: ByDepth = [amount(bare), amount(covered), amount(0), amount(0)];
  return { code, depths };
};

test("the same share everywhere is a Gini of 0", () => {
  const even = inequalityOf([unit("a", 50, 50), unit("b", 5, 5), unit("c", 0, 0)]);
  expect(even?.gini).toBeCloseTo(0, 12);
  expect(even?.lorenz.map(({ code }) => code)).toEqual(["a", "b"]);
});

test("half of all residents with all that is covered is a Gini of a half", () => {
  const uneven = inequalityOf([unit("a", 0, 100), unit("b", 100, 0)]);
  expect(uneven?.gini).toBe(0.5);
  expect(uneven?.lorenz).toEqual([
    { code: "b", residents: 0.5, covered: 0 },
    { code: "a", residents: 1, covered: 1 },
  ]);
  expect(inequalityOf([unit("a", 10, 0)])).toBeNull();
});

test("Gini by hand: shares of 1/4 and 3/4 of equal towns", () => {
  expect(inequalityOf([unit("a", 75, 25), unit("b", 25, 75)])?.gini).toBeCloseTo(0.25, 12);
});

test("nearest rank, weighted", () => {
  expect(
    distancesOf([
      [10, 5],
      [20, 4],
      [30, 1],
    ]),
  ).toEqual({ median: 10, ninth: 20 });
  expect(
    distancesOf([
      [10, 4],
      [20, 5],
      [30, 1],
    ]),
  ).toEqual({ median: 20, ninth: 20 });
  expect(
    distancesOf([
      [1, 0],
      [2, 1],
    ]),
  ).toEqual({ median: 2, ninth: 2 });
  expect(distancesOf([])).toBeNull();
});

test("foci serve the strategies that the city gives them", () => {
  const { foci, strategies } = smallPlan();
  expect(["walk", "shade", "meet"].map((focus) => servedBy([focus], { foci, strategies }))).toEqual([
    1, 2, 4,
  ]);
  expect(servedBy(["walk", "meet", "unheard-of"], { foci, strategies })).toBe(5);
});

test("a place is one kilometre across; a border parts two places", () => {
  const find = gapFinder(
    points([
      [0, 0, 10, "1"],
      [0.002, 0, 20, "1"],
      [0.003, 0, 5, "2"],
      [0.006, 0, 7, "1"],
      [0.02, 0, 40, "1"],
      [0.0205, 0, 0, "1"],
    ]),
  );
  expect(find(() => true).map((place) => [place.peak, place.residents])).toEqual([
    [4, 40],
    [1, 37],
    [2, 5],
  ]);
  expect(find((point) => point !== 1).map((place) => [place.peak, place.residents])).toEqual([
    [4, 40],
    [0, 17],
    [2, 5],
  ]);
});

test("on the city every uncovered resident is in exactly one place, twice the same", () => {
  const { points: people } = planCity();
  const find = gapFinder(people);
  const open = (point: number) => point % 3 !== 0;
  const places = find(open);
  const wanted = people.counts.reduce((sum, count, point) => (open(point) ? sum + count : sum), 0);
  expect(places.reduce((sum, place) => sum + place.residents, 0)).toBe(wanted);
  expect(find(open)).toEqual(places);
  expect([...places].sort((a, b) => b.residents - a.residents)).toEqual(places);
});
