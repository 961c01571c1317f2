import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { gapProblems, intrusionProblems, overlapProblems, type Plot } from "../../src/analysis/ground-check";

type Corner = readonly [east: number, north: number];

/** Corners in metres or so from a place on the equator, where a degree is about 111 km both ways. */
const plot = (id: string, ...rings: readonly (readonly Corner[])[]): Plot => {
  const placed = rings.map((ring) => ring.map(([east, north]) => [east / 1e5, north / 1e5]));
  const coordinates = placed.map((ring) => [...ring, ...ring.slice(0, 1)]);
  const geometry: Polygon = { type: "Polygon", coordinates };
  return { file: "plots.geojson", id, geometry };
};
const box = (id: string, west: number, south: number, east: number, north: number): Plot =>
  plot(id, [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);

test("neighbours that share a side leave no gap and do not overlap", () => {
  const pair = [box("a", 0, 0, 100, 100), box("b", 100, 0, 200, 100)];
  expect([...gapProblems(pair, []), ...overlapProblems(pair)]).toEqual([]);
});

test("an overlap of more than 10 m² is found, a smaller one is let pass", () => {
  const a = box("a", 0, 0, 100, 100);
  expect(overlapProblems([a, box("b", 99.95, 0, 200, 100)])).toEqual([]);
  expect(overlapProblems([a, box("b", 99.5, 0, 200, 100)])).toEqual([
    { code: "overlap", file: "plots.geojson", feature: "a", values: { other: "b", area: 62 } },
  ]);
});

test("a plot within another overlaps it wholly", () => {
  const [found] = overlapProblems([box("a", 0, 0, 100, 100), box("b", 40, 40, 50, 50)]);
  expect(found).toMatchObject({ feature: "a", values: { other: "b" } });
});

test("a hole between neighbours is a gap and names them; as an enclave it is meant", () => {
  const frame = plot(
    "frame",
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ],
    [
      [40, 40],
      [40, 60],
      [60, 60],
      [60, 40],
    ],
  );
  const [found] = gapProblems([frame], []);
  expect(found).toMatchObject({ code: "gap", feature: "frame" });
  expect(found?.values.area).toBeCloseTo(400 * 1.231, -1);
  expect(gapProblems([frame], [[50 / 1e5, 50 / 1e5]])).toEqual([]);
  expect(gapProblems([frame, box("island", 40, 40, 60, 60)], [])).toEqual([]);
});

test("a gap that touches the outer edge in one corner is found", () => {
  const a = plot("a", [
    [0, 0],
    [100, 0],
    [90, 100],
    [0, 100],
  ]);
  const b = plot("b", [
    [100, 0],
    [200, 0],
    [200, 100],
    [100, 100],
  ]);
  const roof = plot("roof", [
    [0, 100],
    [90, 100],
    [100, 100],
    [200, 100],
    [200, 150],
    [0, 150],
  ]);
  expect(gapProblems([a, b, roof], [])).toEqual([
    expect.objectContaining({ code: "gap", feature: "a, b, roof" }),
  ]);
  expect(gapProblems([a, b], [])).toEqual([]);
});

test("a gap that touches the outer edge in two corners is found", () => {
  const a = plot("a", [
    [0, 0],
    [100, 0],
    [90, 90],
    [0, 100],
  ]);
  const b = plot("b", [
    [100, 0],
    [200, 0],
    [200, 200],
    [0, 200],
    [0, 100],
    [100, 100],
  ]);
  expect(gapProblems([a, b], [])).toEqual([
    expect.objectContaining({ code: "gap", feature: "a, b", values: { area: 1231 } }),
  ]);
});

test("plots that touch in a corner enclose nothing", () => {
  expect(gapProblems([box("a", 0, 0, 100, 100), box("b", 100, 100, 200, 200)], [])).toEqual([]);
});

test("an outline that enters the perimeter is named, one that follows it is not", () => {
  const perimeter = [box("inside", 0, 0, 100, 100)];
  expect(intrusionProblems([box("beside", 100, 0, 200, 100)], perimeter)).toEqual([]);
  expect(intrusionProblems([box("over", 90, 0, 200, 100)], perimeter)).toEqual([
    { code: "outline-inside-perimeter", file: "plots.geojson", feature: "over", values: { area: 1231 } },
  ]);
});
