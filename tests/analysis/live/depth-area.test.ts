import fc from "fast-check";
import { expect, test } from "vitest";
import { type Circles, depthAreas } from "../../../src/analysis/live/depth-area";
import { frameAround } from "../../../src/analysis/live/frame";
import { isInside, type Outline } from "../../../src/analysis/live/outline";

type Corner = readonly [x: number, y: number];

/** An outline in the plane from rings of corners, the first counter-clockwise, holes clockwise. */
function outlineOf(...rings: readonly (readonly Corner[])[]): Outline {
  const sides = rings.flatMap((ring) =>
    ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from] as const),
  );
  const column = (pick: (side: (typeof sides)[number]) => number) => Float64Array.from(sides, pick);
  return {
    frame: frameAround([0, 0]),
    size: sides.length,
    x1: column(([from]) => from[0]),
    y1: column(([from]) => from[1]),
    x2: column(([, to]) => to[0]),
    y2: column(([, to]) => to[1]),
    area: sides.reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - ay * bx) / 2, 0),
  };
}

const circles = (...rows: readonly (readonly [x: number, y: number, radius: number])[]): Circles => ({
  x: rows.map(([x]) => x),
  y: rows.map(([, y]) => y),
  radius: rows.map(([, , radius]) => radius),
});

const square = outlineOf([
  [-1000, -1000],
  [1000, -1000],
  [1000, 1000],
  [-1000, 1000],
]);
/** A kite with a hole, so that circles meet corners that turn both ways. */
const KITE: readonly Corner[] = [
  [-900, -700],
  [800, -900],
  [200, 100],
  [1000, 900],
  [-700, 600],
];
const HOLE: readonly Corner[] = [
  [-300, -200],
  [-300, 100],
  [0, 100],
  [0, -200],
];
const kite = outlineOf(KITE, HOLE);

/** A second implementation: strips of equal width, each cut where sides and circles cross its middle. */
function byStrips(outline: Outline, { x, y, radius }: Circles, strips: number): number[] {
  const levels = [0, 0, 0];
  const wide = 2400 / strips;
  for (let strip = 0; strip < strips; strip += 1) {
    const at = -1200 + (strip + 0.5) * wide;
    const cuts: number[] = [];
    for (let side = 0; side < outline.size; side += 1) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [
        outline.x1[side],
        outline.y1[side],
        outline.x2[side],
        outline.y2[side],
      ];
      if (x1 > at !== x2 > at) cuts.push(y1 + ((at - x1) / (x2 - x1)) * (y2 - y1));
    }
    const chords = radius.flatMap((r, i) => {
      const [dx, middle] = [at - (x[i] ?? 0), y[i] ?? 0];
      const half = Math.sqrt(Math.max(0, r * r - dx * dx));
      return half > 0 ? [[middle - half, middle + half] as const] : [];
    });
    cuts.push(...chords.flat());
    cuts.sort((a, b) => a - b);
    cuts.slice(1).forEach((to, i) => {
      const from = cuts[i] ?? to;
      const middle = (from + to) / 2;
      if (!isInside(outline, at, middle)) return;
      const depth = chords.filter(([low, high]) => low < middle && middle < high).length;
      for (let level = 0; level < Math.min(3, depth); level += 1)
        levels[level] = (levels[level] ?? 0) + (to - from) * wide;
    });
  }
  return levels;
}

/** Within a thousandth of the ground of the square. */
function expectSame(outline: Outline, given: Circles): void {
  const strips = byStrips(outline, given, 3000);
  depthAreas(outline, given).forEach((level, i) => {
    expect(Math.abs(level - (strips[i] ?? 0))).toBeLessThan(2000);
  });
}

test("a circle inside, one around, a half and a quarter", () => {
  expect(depthAreas(square, circles([0, 0, 500]))[0]).toBeCloseTo(Math.PI * 500 ** 2, 3);
  expect(depthAreas(square, circles([0, 0, 5000]))).toEqual([4e6, 0, 0]);
  expect(depthAreas(square, circles([0, 1000, 500]))[0]).toBeCloseTo((Math.PI * 500 ** 2) / 2, 3);
  expect(depthAreas(square, circles([1000, 1000, 500]))[0]).toBeCloseTo((Math.PI * 500 ** 2) / 4, 3);
  expect(depthAreas(square, circles([3000, 0, 500]))).toEqual([0, 0, 0]);
});

test("the lens of two circles, and circles that are the same", () => {
  const lens = 2 * 500 ** 2 * (Math.PI / 3) - (500 ** 2 * Math.sqrt(3)) / 2;
  const [one, two, three] = depthAreas(square, circles([-250, 0, 500], [250, 0, 500]));
  expect(two).toBeCloseTo(lens, 3);
  expect(one).toBeCloseTo(2 * Math.PI * 500 ** 2 - lens, 3);
  expect(three).toBe(0);
  const disc = Math.PI * 300 ** 2;
  depthAreas(square, circles([0, 0, 300], [0, 0, 300], [0, 0, 300], [0, 0, 300])).forEach((level) => {
    expect(level).toBeCloseTo(disc, 3);
  });
});

test("circles that touch from inside and from outside", () => {
  const [one, two] = depthAreas(square, circles([0, 0, 600], [300, 0, 300], [-800, 0, 200]));
  expect(one).toBeCloseTo(Math.PI * (600 ** 2 + 200 ** 2), 2);
  expect(two).toBeCloseTo(Math.PI * 300 ** 2, 2);
});

test("a circle that touches a side leaves the ground as it is", () => {
  expect(depthAreas(square, circles([0, 1500, 500]))[0]).toBeCloseTo(0, 2);
  expect(depthAreas(square, circles([0, 500, 500]))[0]).toBeCloseTo(Math.PI * 500 ** 2, 2);
});

const place = fc.integer({ min: -1100, max: 1100 });

test("a circle that passes exactly through a corner", () => {
  const corner = fc.constantFrom(...KITE, ...HOLE);
  fc.assert(
    fc.property(corner, place, place, fc.integer({ min: -1, max: 1 }), ([cx, cy], x, y, nudge) => {
      const radius = Math.hypot(cx - x, cy - y) * (1 + nudge * Number.EPSILON);
      fc.pre(radius > 1);
      expectSame(kite, circles([x, y, radius]));
    }),
    { numRuns: 150 },
  );
});

test("any circles over any of both outlines", () => {
  const circle = fc.tuple(place, place, fc.integer({ min: 1, max: 1500 }));
  fc.assert(
    fc.property(fc.constantFrom(square, kite), fc.array(circle, { maxLength: 6 }), (outline, rows) => {
      expectSame(outline, circles(...rows));
    }),
    { numRuns: 100 },
  );
});

test("circles through corners and through one another's crossings", () => {
  const corner = fc.constantFrom(...KITE);
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place, corner), { minLength: 2, maxLength: 5 }), (rows) => {
      const given = rows.map(([x, y, [cx, cy]]) => [x, y, Math.hypot(cx - x, cy - y)] as const);
      fc.pre(given.every(([, , radius]) => radius > 1));
      expectSame(kite, circles(...given));
    }),
    { numRuns: 100 },
  );
});
