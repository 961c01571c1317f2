import type { Municipality } from "../../domain/municipality";
import type { Locate } from "../../domain/scenario-apply";
import { boxHolds, lonLat } from "../piece";
import { crossings } from "../ray";
import { unitsOf } from "../units";

/** Finds the municipality that a place lies in, light enough for every step of a drag; null outside of all. */
export function locator(municipalities: readonly Municipality[]): Locate {
  const units = unitsOf(municipalities).all;
  return (position) => {
    const place = lonLat(position);
    const found = units.find(({ pieces }) =>
      pieces.some((piece) => boxHolds(piece.bounds, place) && crossings(piece, place) % 2 === 1),
    );
    return found?.code ?? null;
  };
}
