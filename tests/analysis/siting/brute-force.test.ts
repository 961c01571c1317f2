import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "../../../src/analysis/distance";
import type { Position } from "../../../src/domain/city";
import { metres } from "../../../src/domain/measure";
import type { SitingGround, SitingQuestion } from "../../../src/domain/planner-siting";
import { points } from "../squares";
import { ask, groundWith, question } from "./ask";

/** Places and residents on a lattice of some 500 m, so that equal answers and touching reaches are frequent. */
const lattice = fc.tuple(fc.integer({ min: 1, max: 38 }), fc.integer({ min: 1, max: 18 }));
const at = ([x, y]: readonly [number, number]): Position => [x * 0.005, y * 0.005];
const codeAt = ([longitude]: Position) => (longitude < 0.1 ? "900001" : "900002");

const anyGround = fc
  .array(fc.tuple(lattice, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 25 })
  .map((rows) =>
    groundWith(
      points(
        rows.map(([place, count]) => {
          const [x, y] = at(place);
          return [x, y, count, codeAt([x, y])] as const;
        }),
      ),
    ),
  );
const anyPlaces = fc
  .uniqueArray(lattice, { minLength: 1, maxLength: 8, selector: String })
  .map((rows) => rows.map((place, i) => ({ id: `place-${i}`, at: at(place) })));
const anyReach = fc.constantFrom(600, 1000, 2500);

type Place = { readonly id: string; readonly at: Position };

function coveredBy(
  { points: { longitudes, latitudes, counts } }: SitingGround,
  chosen: readonly Place[],
  reach: number,
) {
  return counts.reduce((sum, count, i) => {
    const home: [number, number] = [longitudes[i] ?? 0, latitudes[i] ?? 0];
    return chosen.some((place) => distance([...place.at], home) <= reach) ? sum + count : sum;
  }, 0);
}

/** All choices that keep to the wishes. */
function* choices(places: readonly Place[], { wishes }: SitingQuestion): Generator<Place[]> {
  for (let bits = 0; bits < 1 << places.length; bits += 1) {
    const chosen = places.filter((_, i) => (bits & (1 << i)) !== 0);
    const tooNear = chosen.some((one, i) =>
      chosen.slice(i + 1).some((other) => distance([...one.at], [...other.at]) < (wishes.apart ?? 0)),
    );
    const zones = wishes.perZone.every(
      ({ zone, least }) =>
        chosen.filter((place) => (codeAt(place.at) === "900001" ? "1" : "2") === zone).length >= least,
    );
    if (!tooNear && zones) yield chosen;
  }
}

const anyWishes = fc.record({
  apart: fc.option(fc.constantFrom(600, 1500, 4000)),
  perZone: fc.constantFrom(
    [],
    [{ zone: "2", least: 1 }],
    [
      { zone: "1", least: 1 },
      { zone: "2", least: 2 },
    ],
  ),
});

test("the most by so many is what trying all choices gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyGround,
      anyPlaces,
      anyReach,
      anyWishes,
      fc.integer({ min: 1, max: 4 }),
      async (ground, places, reach, wishes, count) => {
        const asked = question(
          { goal: { kind: "most", count }, candidates: { kind: "places", places }, reach: metres(reach) },
          wishes,
        );
        const possible = [...choices(places, asked)].filter((chosen) => chosen.length <= count);
        const values = possible.map((chosen) => coveredBy(ground, chosen, reach));
        const { answer, progress } = await ask(ground, asked);
        if (possible.length === 0) {
          expect(answer.verdict).toMatchObject({ kind: "impossible", proved: true });
          return;
        }
        const best = Math.max(...values);
        expect(answer.covered).toBe(best);
        expect(coveredBy(ground, answer.chosen, reach)).toBe(best);
        expect(answer.verdict).toMatchObject({ kind: "best" });
        for (const { answer: earlier } of progress) expect(earlier.covered).toBeLessThanOrEqual(best);
        const first = progress[0]?.answer.covered ?? best;
        if (wishes.apart === null && wishes.perZone.length === 0)
          expect(first).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        for (const point of answer.curve)
          if (point.bound !== null) expect(point.bound).toBeGreaterThanOrEqual(point.covered);
      },
    ),
    { numRuns: 120 },
  );
}, 60_000);

test("several equal answers are said to be several, one alone to be the only one", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyGround,
      anyPlaces,
      anyReach,
      fc.integer({ min: 1, max: 3 }),
      async (ground, places, reach, count) => {
        const asked = question({
          goal: { kind: "most", count },
          candidates: { kind: "places", places },
          reach: metres(reach),
        });
        const values = [...choices(places, asked)]
          .filter((chosen) => chosen.length === Math.min(count, places.length))
          .map((chosen) => coveredBy(ground, chosen, reach));
        const { answer } = await ask(ground, asked);
        fc.pre(answer.chosen.length === Math.min(count, places.length) && answer.verdict.kind === "best");
        const equal = values.filter((value) => value === answer.covered).length;
        expect(answer.verdict).toEqual({ kind: "best", equal: equal > 1 ? "several" : "none" });
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

test("the fewest that cover a share are what trying all choices gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyGround,
      anyPlaces,
      anyReach,
      anyWishes,
      fc.constantFrom(0.1, 0.3, 0.6, 1),
      async (ground, places, reach, wishes, share) => {
        const asked = question(
          { goal: { kind: "share", share }, candidates: { kind: "places", places }, reach: metres(reach) },
          wishes,
        );
        const all = ground.points.counts.reduce((sum, count) => sum + count, 0);
        const possible = [...choices(places, asked)].filter(
          (chosen) => coveredBy(ground, chosen, reach) >= share * all - 1e-6,
        );
        const { answer } = await ask(ground, asked);
        if (possible.length === 0) {
          expect(answer.verdict).toMatchObject({ kind: "impossible", proved: true });
          return;
        }
        expect(answer.verdict).toMatchObject({ kind: "best" });
        expect(answer.chosen.length).toBe(Math.min(...possible.map((chosen) => chosen.length)));
        expect(coveredBy(ground, answer.chosen, reach)).toBeGreaterThanOrEqual(share * all - 1e-6);
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
