import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/domain/city";
import type { Sketch } from "../../../src/map/planning/planning";
import { closed, type Drawing, EMPTY_SKETCH, tapped, withoutLast } from "../../../src/map/planning/sketch";

/** A tap as a finger sees it: a tenth of a degree beside a corner is on it. */
const tap = (sketch: Sketch, at: Position): Drawing =>
  tapped(sketch, at, ([x, y]) => Math.hypot(x - at[0], y - at[1]) <= 0.1);

function sketchOf(drawing: Drawing): Sketch {
  if (drawing.kind === "closed") throw new Error("The sketch goes on");
  return drawing.sketch;
}

const drawn = (...places: readonly Position[]): Sketch =>
  places.reduce((sketch, place) => sketchOf(tap(sketch, place)), EMPTY_SKETCH);

const three = drawn([0, 0], [2, 0], [2, 2]);

describe("drawing an area", () => {
  test("each tap sets a corner, and one on the first corner closes it", () => {
    expect(three.corners).toHaveLength(3);
    const closing = tap(three, [0.05, 0]);
    expect(closing.kind === "closed" && closing.area.coordinates[0]).toHaveLength(4);
  });

  test("a second tap on the last corner closes it too, and sets no corner twice before there are enough", () => {
    expect(tap(three, [2, 2.05]).kind).toBe("closed");
    const two = drawn([0, 0], [2, 0]);
    expect(sketchOf(tap(two, [2, 0])).corners).toEqual(two.corners);
  });

  test("what may not be is said and changes no corner; the next good tap makes up for it", () => {
    const few = sketchOf(tap(drawn([0, 0], [2, 0]), [0, 0]));
    expect([few.refusal, few.corners.length]).toEqual(["few", 2]);
    expect(sketchOf(closed(EMPTY_SKETCH)).refusal).toBe("few");
    const crossing = sketchOf(tap(three, [1, -1]));
    expect([crossing.refusal, crossing.corners]).toEqual(["crossing", three.corners]);
    expect(sketchOf(tap(crossing, [0, 2])).refusal).toBeNull();
  });

  test("the last corner can be taken back, down to none", () => {
    expect(withoutLast(three).corners).toEqual(three.corners.slice(0, 2));
    expect(withoutLast(EMPTY_SKETCH).corners).toEqual([]);
  });
});
