import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ghost } from "../../../src/domain/scenario-pilots";
import { boxAround, clipLine, clipRing, type Points, thinned } from "../../../src/map/svg/clip";
import { hatchPath } from "../../../src/map/svg/hatch-path";
import { insetOf } from "../../../src/map/svg/inset";
import { legendOf } from "../../../src/map/svg/legend";
import { brokenInto, widthOf } from "../../../src/map/svg/letters";
import { pictureOf } from "../../../src/map/svg/picture";
import { stretchesOf } from "../../../src/map/svg/stretches";
import type { Hatch } from "../../../src/theme/hatch";
import { SLOTS } from "../../../src/theme/slots";
import { frameOfSquares, pilot, sceneOfSquares } from "./printed-squares";

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const square = (from: number, to: number): Points => [
  { x: from, y: from },
  { x: to, y: from },
  { x: to, y: to },
  { x: from, y: to },
];
const place = fc.record({
  x: fc.double({ min: -30, max: 40, noNaN: true }),
  y: fc.double({ min: -30, max: 40, noNaN: true }),
});
const inBox = ({ x, y }: { readonly x: number; readonly y: number }) =>
  x >= -1e-9 && x <= 10 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9;

describe("what is cut to the paper", () => {
  test("a ring: what lies inside stays, what surrounds becomes the paper, what is beyond goes", () => {
    expect(clipRing(square(2, 5), box)).toEqual(square(2, 5));
    expect(boxAround(clipRing(square(-5, 20), box))).toEqual(box);
    expect(clipRing(square(11, 20), box)).toEqual([]);
  });

  test("a line: in as many parts as it comes in", () => {
    const across = [-5, 5, 5, 15, 15, 5].map((x, index) => ({ x, y: index }));
    expect(clipLine(across, box)).toHaveLength(2);
  });

  test("nothing of it leaves the paper, and no number is lost", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 12 }), (points) => {
        expect(clipRing(points, box).every(inBox)).toBe(true);
        expect(clipLine(points, box).flat().every(inBox)).toBe(true);
      }),
    );
  });

  test("thinned, both ends stay", () => {
    const line = Array.from({ length: 100 }, (_, index) => ({ x: index / 100, y: 0 }));
    const thin = thinned(line, 0.1);
    expect(thin.length).toBeLessThan(13);
    expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
  });
});

test.each([
  ["one way round", square(0, 10)],
  ["the other", square(0, 10).toReversed()],
])("a border moves inward whichever way it runs: %s", (_, ring) => {
  const [first] = ring;
  if (first === undefined) throw new Error("a ring has points");
  const { left, top, right, bottom } = boxAround(insetOf([...ring, first], 2));
  expect([left, top, right, bottom]).toEqual([2, 2, 8, 8]);
});

test("an outline that is too narrow has no inside", () => {
  const ring = square(0, 1);
  expect(insetOf([...ring, { x: 0, y: 0 }], 2)).toEqual([]);
});

describe("hatches", () => {
  test.each(Object.entries(SLOTS))("of slot %s is made of strokes that are numbers", (_, { hatch }) => {
    const { d, width } = hatchPath(hatch, box);
    expect(d.length).toBeGreaterThan(50);
    expect(d).not.toMatch(/NaN|undefined|Infinity/);
    expect(width).toBeGreaterThan(0.05);
  });

  test.each([0, 45, 90, 135] as const)(
    "lines at %s° hang on the paper's corner, not on what they fill",
    (angle) => {
      const hatch: Hatch = { kind: "lines", angle, gap: 8, width: 1 };
      const numbers = (from: number) => {
        const { d } = hatchPath(hatch, { left: from, right: from + 10, top: 0, bottom: 10 });
        const first = [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        const offset = ([x = 0, y = 0]: number[]) =>
          angle === 0 ? y : angle === 90 ? x : angle === 45 ? x + y : x - y;
        const gap = 8 * 0.4 * (25.4 / 96);
        return first.map((point) => ((((offset(point) / gap) % 1) + 1) % 1).toFixed(1));
      };
      expect(new Set([...numbers(0), ...numbers(3.21)])).toEqual(new Set(["0.5"]));
    },
  );
});

describe("letters", () => {
  const setting = { size: 3, strong: false, spacing: 0 };

  test("a longer text is wider, and so is a larger and a stronger one", () => {
    expect(widthOf("Long name", setting)).toBeGreaterThan(widthOf("Name", setting));
    expect(widthOf("Name", { ...setting, size: 6 })).toBeCloseTo(2 * widthOf("Name", setting));
    expect(widthOf("Name", { ...setting, strong: true })).toBeGreaterThan(widthOf("Name", setting));
  });

  test("break at spaces only and lose no word", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const lines = brokenInto(words.join(" "), setting, 12);
        expect(lines.join(" ")).toBe(words.join(" "));
      }),
    );
    expect(brokenInto("two words", setting, 100)).toEqual(["two words"]);
  });
});

test("a name along a line finds its straightest stretch, and reads upward", () => {
  const line = [
    { x: 60, y: 10 },
    { x: 20, y: 10 },
    { x: 20, y: 12 },
    { x: 22, y: 14 },
    { x: 20, y: 16 },
    { x: 30, y: 22 },
  ];
  const [best] = stretchesOf([line], 20, { ...frameOfSquares(), width: 100, height: 100 });
  expect(best?.turn).toBeCloseTo(0, 6);
  expect(best?.middle.y).toBeCloseTo(10, 6);
  expect(stretchesOf([line], 500, frameOfSquares())).toEqual([]);
});

describe("a legend", () => {
  const words = {
    language: "en",
    proposal: "proposal",
    reach: "Reach",
    moved: "Moved",
    removed: "Removed",
    planned: "Planned",
    wood: "Woods",
    water: "Waters",
    schematic: "Lines",
    perimeter: "Perimeter",
    zone: "Zone",
    provisional: "Provisional",
    marked: "This one",
    together: (strategies: readonly { readonly id: string }[]) => strategies.map(({ id }) => id).join(" + "),
  };
  const legend = (scene = sceneOfSquares()) => legendOf(scene, pictureOf(scene, frameOfSquares()), words);

  test("names what stands on the paper, and nothing else", () => {
    const ids = legend().map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["pilots", "reach-discs", "moved", "removed", "perimeter", "provisional"]),
    );
    expect(ids).not.toContain("marked-units");
    expect(ids).not.toContain("schematic-lines");
    const away: Ghost = { site: pilot(2, -20, 5), change: "moved" };
    expect(legend(sceneOfSquares({ ghosts: [away] })).map(({ id }) => id)).not.toContain("moved");
    expect(legend(sceneOfSquares({ ghosts: [] })).map(({ id }) => id)).not.toContain("moved");
    expect(legend(sceneOfSquares({ marked: "900001" })).map(({ id }) => id)).toContain("marked-units");
  });

  test("draws each mark with what draws it on the map", () => {
    const scene = sceneOfSquares();
    const onMap = pictureOf(scene, frameOfSquares()).layers.find(({ id }) => id === "perimeter")?.shapes[0];
    const inLegend = legend().find(({ id }) => id === "perimeter")?.shapes[0];
    expect(inLegend?.kind === "path" ? inLegend.ink : null).toEqual(
      onMap?.kind === "path" ? onMap.ink : undefined,
    );
    for (const { shapes } of legend()) expect(shapes.length).toBeGreaterThan(0);
  });
});
