import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import type { Bounds } from "../../../src/domain/city";
import { frameFor, PIXEL } from "../../../src/map/svg/frame";
import { printedScaleOf } from "../../../src/map/svg/scale-line";

const PLACES: readonly (readonly [string, Bounds])[] = [
  ["in the middle latitudes", [7.37, 44.83, 7.88, 45.23]],
  ["at the equator", [-30, -0.1, -29.8, 0.1]],
  ["in the south", [170, -46.2, 170.4, -45.9]],
  ["in the high north", [25, 69.8, 25.6, 70]],
];
const ROOM = { width: 180, height: 160, margin: 2 };
const metres = (a: readonly number[], b: readonly number[]) =>
  Geodesic.WGS84.Inverse(a[1] ?? 0, a[0] ?? 0, b[1] ?? 0, b[0] ?? 0).s12 ?? Number.NaN;

describe.each(PLACES)("a page %s", (_, bounds) => {
  const frame = frameFor(bounds, ROOM);
  const [west, south, east, north] = bounds;
  const middle = (south + north) / 2;
  const apart = (a: readonly number[], b: readonly number[]) => {
    const [one, other] = [frame.on(a), frame.on(b)];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };

  test.each([
    ["along the middle", [west, middle], [east, middle]],
    ["from south to north", [west, south], [west, north]],
    ["along the southern edge", [west, south], [east, south]],
    ["from corner to corner", [west, south], [east, north]],
  ])("is true %s", (_line, a, b) => {
    expect(apart(a, b) / frame.long(metres(a, b))).toBeCloseTo(1, 4);
  });

  test("has the scale that its number says", () => {
    expect(frame.long(frame.denominator / 1000)).toBeCloseTo(1, 10);
  });

  test("holds its ground inside the margin, and a larger scale would not", () => {
    const corners = [west, east].flatMap((x) => [south, north].map((y) => frame.on([x, y])));
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(ROOM.margin - 0.01);
      expect(x).toBeLessThanOrEqual(ROOM.width - ROOM.margin + 0.01);
      expect(y).toBeGreaterThanOrEqual(ROOM.margin - 0.01);
      expect(y).toBeLessThanOrEqual(ROOM.height - ROOM.margin + 0.01);
    }
    const fills = Math.max(
      apart([west, middle], [east, middle]) / (ROOM.width - 2 * ROOM.margin),
      apart([west, south], [west, north]) / (ROOM.height - 2 * ROOM.margin),
    );
    expect(fills).toBeGreaterThan(0.74);
  });

  test("knows the ground that its whole paper holds", () => {
    const [left, bottom, right, top] = frame.bounds;
    expect(frame.on([left, middle]).x).toBeCloseTo(0, 0);
    expect(frame.on([right, middle]).x).toBeCloseTo(ROOM.width, 0);
    expect(frame.on([(west + east) / 2, top]).y).toBeCloseTo(0, 0);
    expect(frame.on([(west + east) / 2, bottom]).y).toBeCloseTo(ROOM.height, 0);
  });

  test("is seen as from the zoom at which a pixel is as much ground", () => {
    const perPixel = (2 * Math.PI * 6_378_137 * Math.cos((middle * Math.PI) / 180)) / (512 * 2 ** frame.zoom);
    expect(frame.long(perPixel)).toBeCloseTo(PIXEL, 8);
  });

  test("has a bar of a round length that is as long as it says", () => {
    const bar = printedScaleOf(frame, 50);
    expect(bar.millimetres).toBeLessThanOrEqual(50);
    expect(bar.millimetres).toBeGreaterThan(20);
    expect((bar.metres * 1000) / bar.millimetres).toBeCloseTo(frame.denominator, 6);
    expect([1, 2, 5]).toContain(Number(String(bar.metres)[0]));
  });
});

test("no ground and no room are refused", () => {
  expect(() => frameFor([7, 45, 7, 45], ROOM)).toThrow(/wanted ground and room/);
  expect(() => frameFor([7, 45, 8, 46], { width: 3, height: 3, margin: 2 })).toThrow(
    /wanted ground and room/,
  );
});
