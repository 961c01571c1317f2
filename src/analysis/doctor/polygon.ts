import type { Position } from "geojson";
import { area, areaOf, common } from "../geometry";
import { type Piece, pieceOf } from "../piece";
import { type Fault, fault, Notes } from "./notes";
import { lonLats } from "./positions";
import { mendedRing, wound } from "./ring";
import { tangleOf } from "./tangle";

/** The part of its area that a polygon may gain or lose when crossing sides are taken apart. */
const AREA_KEPT = 0.01;
/** The part that the overlay's rounding takes: sides that only touch change no more. */
const ROUNDED = 1e-6;

/**
 * A polygon whose sides do not cross, as one polygon or several; the very same rings where nothing is wrong. Ground as it is drawn
 * is the sum over all loops with their direction, so a loop that runs backwards or twice shows as a difference to the ground that
 * is covered: a small one is a slip of the pen, a large one leaves open which ground was meant.
 * @returns an empty list when there is no ground in it
 */
export function mendedPolygon(rings: Position[][], notes: Notes): Position[][][] | { readonly fault: Fault } {
  const [outer, ...holes] = rings;
  const edge = outer === undefined ? null : mendedRing(outer, true, notes);
  if (edge === null) return [];
  const gaps = holes.flatMap((hole) => mendedHole(hole, notes));
  const mended = [edge, ...gaps];
  const isSame = mended.length === rings.length && mended.every((ring, index) => ring === rings[index]);
  return untangled(isSame ? rings : mended, notes);
}

function mendedHole(hole: Position[], notes: Notes): Position[][] {
  const ring = mendedRing(hole, false, notes);
  if (ring === null) notes.mend("hole-dropped");
  return ring === null ? [] : [ring];
}

function untangled(rings: Position[][], notes: Notes): Position[][][] | { readonly fault: Fault } {
  const piece = pieceOf(rings.map(lonLats));
  const tangle = tangleOf(piece);
  if (tangle === "none") return [rings];
  if (tangle === "intricate") return fault("too-intricate", { sides: rings.flat().length });
  const pieces = tangle === "hopeless" ? null : coveredBy(piece);
  if (pieces === null) return fault("self-intersection");
  const [drawn, covered] = [area(piece), areaOf(pieces)];
  const change = covered > 0 ? Math.abs(covered - drawn) / covered : 1;
  if (tangle === "touching" && change <= ROUNDED) return [rings];
  if (change > AREA_KEPT) return fault("self-intersection");
  notes.mend("self-intersection", pieces.length);
  notes.areaChanged(change);
  return pieces.map(({ rings: found }) => found.map((ring, index) => wound(ring, index === 0, new Notes())));
}

/** The ground that the rings go round, as pieces that do not cross themselves; null where the overlay fails on it. */
function coveredBy(piece: Piece): readonly Piece[] | null {
  try {
    return common(piece, [piece]);
  } catch {
    // Turf gives up on some shapes. That the row is left out is said; what it said itself helps nobody.
    return null;
  }
}
