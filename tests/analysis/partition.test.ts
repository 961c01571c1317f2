import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaOf } from "../../src/analysis/geometry";
import { type Piece, piecesOf } from "../../src/analysis/piece";
import { createReckoning } from "../../src/analysis/reckoning";
import { split, uniteLocally } from "../../src/analysis/split";
import type { Ground } from "../../src/domain/analysis";
import { coverageOf, sumParts, together } from "../../src/domain/overlap";
import type { Site } from "../../src/domain/site";
import { subset } from "../../src/domain/strategy";
import { box, everything, groundOf, municipality, points, site } from "./squares";

/** Two municipalities side by side, with points, lines and boxes of three strategies strewn over and around them. */
const place = fc.tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: -5, max: 35 }));
const at = ([x, y]: readonly [number, number]): [number, number] => [7 + x / 1000, 45 + y / 1000];
const strategies = fc.constantFrom("a", "b", "c");

const strewn = fc
  .array(
    fc.tuple(
      strategies,
      fc.constantFrom("point", "line", "box"),
      place,
      place,
      fc.integer({ min: 50, max: 1500 }),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((rows) =>
    rows.map(([strategy, kind, one, other, reach], i) =>
      strewnSite(`s${i}`, strategy, kind, one, other, reach),
    ),
  );

type Place = readonly [number, number];

function strewnSite(
  id: string,
  strategy: string,
  kind: string,
  one: Place,
  other: Place,
  reach: number,
): Site {
  const [[west, south], [east, north]] = [at(one), at(other)];
  if (kind === "point") return site(id, strategy, { type: "Point", coordinates: at(one) }, reach);
  const isFlat = west === east || south === north;
  if (kind === "line" || isFlat) {
    const coordinates = [at(one), [(west + east) / 2, north], at(other), [east, south + 0.01]];
    return site(id, strategy, { type: "LineString", coordinates }, reach);
  }
  const [w, e, s, n] = [
    Math.min(west, east),
    Math.max(west, east),
    Math.min(south, north),
    Math.max(south, north),
  ];
  return site(id, strategy, box(w, s, e, n));
}

const extent = { layer: "b", geometry: box(7.01, 44.9, 7.045, 45.021) };
const municipalities = [
  municipality("000001", box(7, 45, 7.03, 45.03)),
  municipality("000002", box(7.03, 45, 7.06, 45.03)),
];
const settled = points(
  Array.from({ length: 400 }, (_, i) => {
    const x = 7 + ((i * 37) % 600) / 10_000;
    return [x, 45 + ((i * 53) % 300) / 10_000, 1 + (i % 9), x < 7.03 ? "000001" : "000002"] as const;
  }),
);
const all = settled.counts.reduce((sum, count) => sum + count, 0);
const groundWith = (sites: readonly Site[]): Ground => groundOf(municipalities, sites, [extent]);

async function answerTo(ground: Ground) {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  await reckoning.loadResidents(settled);
  return reckoning.overlap(everything(ground));
}

const whole = areaOf(municipalities.flatMap(({ geometry }) => piecesOf(geometry)));

describe("whatever is strewn over the ground", () => {
  test("parts add up to the whole, residents to all, shares lie between 0 and 1", async () => {
    await fc.assert(
      fc.asyncProperty(strewn, async (sites) => {
        const parts = sumParts((await answerTo(groundWith(sites))).units);
        const { wholeArea, wholeResidents } = coverageOf(parts, subset(3));
        expect(Math.abs(wholeArea / whole - 1)).toBeLessThan(1e-6);
        expect(wholeResidents).toBe(all);
        for (const bits of together(3)) {
          const { area, ofArea, residents, ofResidents } = coverageOf(parts, bits);
          expect(area).toBeGreaterThanOrEqual(0);
          expect(area).toBeLessThanOrEqual(ofArea * (1 + 1e-9));
          expect(residents).toBeLessThanOrEqual(ofResidents);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("one more site never lowers any coverage", async () => {
    await fc.assert(
      fc.asyncProperty(strewn, async (sites) => {
        const before = sumParts((await answerTo(groundWith(sites.slice(1)))).units);
        const after = sumParts((await answerTo(groundWith(sites))).units);
        for (const bits of [1, 2, 4, 3, 5, 6, 7].map(subset)) {
          expect(coverageOf(after, bits).area).toBeGreaterThanOrEqual(coverageOf(before, bits).area - 1);
          expect(coverageOf(after, bits).residents).toBeGreaterThanOrEqual(
            coverageOf(before, bits).residents,
          );
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("overlap is symmetric: the order of strategies and of sites does not matter", async () => {
    const turned: Record<string, string> = { a: "c", b: "b", c: "a" };
    await fc.assert(
      fc.asyncProperty(strewn, async (sites) => {
        const ground = groundOf(municipalities, sites);
        const other = sites
          .map((one) => ({ ...one, strategy: turned[one.strategy ?? ""] ?? null }))
          .reverse();
        const [straight, swapped] = [await answerTo(ground), await answerTo(groundOf(municipalities, other))];
        const of = (answer: typeof straight, bits: number) =>
          sumParts(answer.units).find(({ subset }) => subset === bits) ?? { area: 0, residents: 0 };
        for (const [bits, mirrored] of [
          [1, 4],
          [2, 2],
          [3, 6],
          [5, 5],
          [7, 7],
        ] as const) {
          expect(Math.abs(of(straight, bits).area - of(swapped, mirrored).area)).toBeLessThan(1);
          expect(of(straight, bits).residents).toBe(of(swapped, mirrored).residents);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("ways round the overlay", () => {
  test("split as the overlay alone does: covered and bare make the piece", () => {
    fc.assert(
      fc.property(strewn, (sites) => {
        const pieces = sites.flatMap(({ geometry }) =>
          geometry.type === "Polygon" ? piecesOf(geometry) : [],
        );
        const cover = uniteLocally(pieces);
        const [ground] = piecesOf(box(7, 45, 7.06, 45.03));
        if (ground === undefined) throw new Error("a box is one piece");
        const { covered, bare } = split(ground, cover);
        expect((areaOf(covered) + areaOf(bare)) / areaOf([ground])).toBeCloseTo(1, 8);
        expect(areaOf(covered)).toBeCloseTo(covers(pieces), -1);
      }),
      { numRuns: 60 },
    );
  });
});

/** The ground that boxes of whole thousandths of a degree cover of the two municipalities, cell by cell. */
function covers(boxes: readonly Piece[]): number {
  let sum = 0;
  for (let y = 0; y < 30; y += 1) {
    const row = areaOf(piecesOf(box(7, 45 + y / 1000, 7.001, 45 + (y + 1) / 1000)));
    for (let x = 0; x < 60; x += 1) {
      const [longitude, latitude] = [7 + (x + 0.5) / 1000, 45 + (y + 0.5) / 1000];
      const held = boxes.some(
        ({ bounds: [w, s, e, n] }) => longitude > w && longitude < e && latitude > s && latitude < n,
      );
      if (held) sum += row;
    }
  }
  return sum;
}
