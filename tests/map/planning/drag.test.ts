import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepOf } from "../../../src/map/planning/arrows";
import { letsGo, movedTo, nearestTo, pressed, standsUnder } from "../../../src/map/planning/drag";

const pixels = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });

describe("a mark under a finger", () => {
  test("is chosen by a press that only trembles, and moved from then on by one that does not", () => {
    const press = pressed("seven", 1, { x: 100, y: 100 }, { x: 100, y: 100 });
    expect(movedTo(press, { x: 103, y: 102 })).toBe(press);
    const moved = movedTo(press, { x: 105, y: 102 });
    expect(moved.isMoved).toBe(true);
    expect(movedTo(moved, { x: 100, y: 100 }).isMoved).toBe(true);
  });

  test("carries the true place of a pilot that had stepped aside, as far as the finger goes", () => {
    fc.assert(
      fc.property(pixels, pixels, pixels, (finger, place, to) => {
        const drag = movedTo(pressed("seven", 1, finger, place), to);
        const stands = standsUnder(drag, to);
        expect(stands.x - place.x).toBeCloseTo(to.x - finger.x);
        expect(stands.y - place.y).toBeCloseTo(to.y - finger.y);
      }),
    );
  });

  test("is let go of by Escape and by the keys that take back an edit, by no others", () => {
    const none = { ctrlKey: false, metaKey: false, shiftKey: false };
    expect(letsGo({ ...none, key: "Escape" })).toBe(true);
    expect(letsGo({ ...none, key: "z", ctrlKey: true })).toBe(true);
    expect(letsGo({ ...none, key: "Z", metaKey: true })).toBe(true);
    expect(letsGo({ ...none, key: "z" })).toBe(false);
    expect(letsGo({ ...none, key: "Z", ctrlKey: true, shiftKey: true })).toBe(false);
  });

  test("is the nearest one within reach", () => {
    const shown = new Map([
      ["near", { x: 10, y: 0 }],
      ["nearer", { x: -6, y: 0 }],
      ["far", { x: 100, y: 0 }],
    ]);
    expect(nearestTo(shown, { x: 0, y: 0 }, 22)).toBe("nearer");
    expect(nearestTo(shown, { x: 60, y: 0 }, 22)).toBeNull();
    expect(nearestTo(new Map(), { x: 0, y: 0 }, 22)).toBeNull();
  });
});

test("arrow keys go ten metres, with Shift a hundred; other keys move nothing", () => {
  expect(stepOf("ArrowUp", false)).toEqual([0, 10]);
  expect(stepOf("ArrowLeft", true)).toEqual([-100, 0]);
  for (const key of ["Enter", "Delete", "Backspace", "a"]) expect(stepOf(key, false)).toBeNull();
});
