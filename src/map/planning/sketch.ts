import type { Polygon } from "geojson";
import type { Position } from "../../domain/city";
import { areaOf, closingRefusal, cornerRefusal } from "../../domain/outline";
import type { Sketch } from "./planning";

export const EMPTY_SKETCH: Sketch = { corners: [], pointer: null, refusal: null };

/** What came of a tap: the sketch goes on, or it is closed and is an area. */
export type Drawing =
  | { readonly kind: "on"; readonly sketch: Sketch }
  | { readonly kind: "closed"; readonly area: Polygon };

const on = (sketch: Sketch): Drawing => ({ kind: "on", sketch });

/**
 * A tap: on the first corner it closes the area, and so it does on the last one, which is what a double tap is; elsewhere it
 * sets a corner. What is refused says why and leaves the corners.
 * @param isAt whether the tap is on a corner, as a finger sees it
 */
export function tapped(sketch: Sketch, at: Position, isAt: (corner: Position) => boolean): Drawing {
  const { corners } = sketch;
  const [first, last] = [corners[0], corners.at(-1)];
  const isOn = (corner: Position | undefined) => corner !== undefined && isAt(corner);
  if (corners.length > 1 && isOn(first)) return closed(sketch);
  if (isOn(last)) return corners.length > 2 ? closed(sketch) : on(sketch);
  const refusal = cornerRefusal(corners, at);
  return on(refusal === null ? { ...sketch, corners: [...corners, at], refusal } : { ...sketch, refusal });
}

/** Closes the area, or says why not. */
export function closed(sketch: Sketch): Drawing {
  const refusal = closingRefusal(sketch.corners);
  return refusal === null ? { kind: "closed", area: areaOf(sketch.corners) } : on({ ...sketch, refusal });
}

/** Takes back the last corner. */
export const withoutLast = (sketch: Sketch): Sketch => ({
  ...sketch,
  corners: sketch.corners.slice(0, -1),
  refusal: null,
});
