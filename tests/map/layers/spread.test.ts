import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../src/map/layers/spread";

const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });

test("marks that touch nobody stay where they are", () => {
  expect(
    spread(
      [
        { x: 0, y: 0 },
        { x: 30, y: 0 },
        { x: 0, y: 30 },
      ],
      28,
    ),
  ).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]);
});

test("two on the same place part to left and right", () => {
  const [one, other] = spread(
    [
      { x: 5, y: 5 },
      { x: 5, y: 5 },
    ],
    28,
  );
  expect(one).toEqual({ x: -14, y: 0 });
  expect(other).toEqual({ x: 14, y: 0 });
});

test("a dozen marks anywhere part until no two squares overlap", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 15 }), (places) => {
      const offsets = spread(places, 28);
      const after = places.map(({ x, y }, index) => ({
        x: x + (offsets[index]?.x ?? 0),
        y: y + (offsets[index]?.y ?? 0),
      }));
      for (const [index, one] of after.entries()) {
        for (const other of after.slice(index + 1)) {
          const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
          expect(apart).toBeGreaterThan(27);
        }
      }
    }),
  );
});

test("who is fixed stays, and the others make way by themselves", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
  ];
  expect(spread(places, 28, 1)).toEqual([
    { x: 0, y: 0 },
    { x: 24, y: 0 },
  ]);
  expect(spread(places, 28, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]);
});
