import fc from "fast-check";
import { expect, test } from "vitest";
import { addPlannerWords } from "../../../src/i18n/planner";
import { curvePath, heightAt } from "../../../src/ui/charts/lorenz";
import { LorenzChart } from "../../../src/ui/charts/lorenz-chart";
import { markup } from "../markup";

addPlannerWords();

const POINTS = [
  { x: 0.5, y: 0 },
  { x: 0.75, y: 0.5 },
  { x: 1, y: 1 },
];

test("the height between two points is on the straight line between them", () => {
  expect([0, 0.25, 0.5, 0.625, 0.75, 1].map((x) => heightAt(POINTS, x))).toEqual([0, 0, 0, 0.25, 0.5, 1]);
  expect(heightAt([], 0.5)).toBe(0);
  expect(heightAt([{ x: 0, y: 0 }, ...POINTS], 0.625)).toBe(0.25);
});

test("a curve of members that go from the least covered up never leaves the square nor crosses the diagonal", () => {
  const member = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(member, { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (members, x) => {
        const sorted = members.toSorted(([, one], [, other]) => one - other);
        const people = sorted.reduce((sum, [size]) => sum + size, 0);
        const covered = sorted.reduce((sum, [size, share]) => sum + size * share, 0);
        fc.pre(covered > 1e-6);
        let [across, up] = [0, 0];
        const points = sorted.map(([size, share]) => {
          across += size;
          up += size * share;
          return { x: across / people, y: up / covered };
        });
        const height = heightAt(points, x);
        expect(height).toBeGreaterThanOrEqual(0);
        expect(height).toBeLessThanOrEqual(x + 1e-9);
      },
    ),
  );
});

test("the path begins in the corner below and up is up", () => {
  expect(curvePath(POINTS, 100)).toBe("M0 100L50 100L75 50L100 0");
});

test("who does not see the curve hears what it says", () => {
  expect(markup(<LorenzChart caption="Gini 0,42" points={POINTS} />)).toContain('aria-label="Gini 0,42"');
});
