import type { Metres } from "../domain/measure";
import { offset } from "./distance";
import { type LonLat, type Piece, pieceOf } from "./piece";

/** Corners of a polygonised circle. */
export const CIRCLE_STEPS = 64;

/** A circle's corners stand this much farther out than its radius, so that the polygon has the true circle's area. */
const STRETCH = Math.sqrt((2 * Math.PI) / CIRCLE_STEPS / Math.sin((2 * Math.PI) / CIRCLE_STEPS));

/**
 * The ground within a distance of a place, on the ellipsoid there, as a polygon of `CIRCLE_STEPS` corners.
 * Its area is the circle's; its edge is within 0.1 % of the distance.
 */
export function circle(centre: LonLat, radius: Metres): Piece {
  const ring = Array.from({ length: CIRCLE_STEPS }, (_, step): LonLat => {
    const angle = (2 * Math.PI * step) / CIRCLE_STEPS;
    return offset(centre, radius * STRETCH * Math.cos(angle), radius * STRETCH * Math.sin(angle));
  });
  const [first] = ring;
  return pieceOf([first === undefined ? ring : [...ring, first]]);
}
