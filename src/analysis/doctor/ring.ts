import type { Position } from "geojson";
import type { Notes } from "./notes";
import { flat, isSame, withoutRepeats } from "./positions";
import { withoutSpikes } from "./spikes";

/** Three corners and the first again. */
const FEWEST = 4;

/**
 * A ring that is closed, flat, without repeats and spikes, and wound as RFC 7946 wants it; the very same one where all that is so.
 * @returns null when no ground is left in it
 */
export function mendedRing(ring: Position[], isOuter: boolean, notes: Notes): Position[] | null {
  const even = flat(ring, notes);
  const [first] = even;
  const isOpen = first !== undefined && !isSame(first, even.at(-1));
  const distinct = withoutRepeats(isOpen ? [...even, first] : even, notes);
  const { ring: plain, spikes } = withoutSpikes(distinct);
  if (plain.length < FEWEST) return null;
  notes.mend("ring-closed", isOpen ? 1 : 0);
  notes.mend("spikes", spikes);
  return wound(plain, isOuter, notes);
}

/** Counterclockwise outside, clockwise inside. A ring whose halves cancel out has no direction and is left as it is. */
export function wound(ring: Position[], isOuter: boolean, notes: Notes): Position[] {
  const turn = Math.sign(doubledArea(ring));
  if (turn === 0 || turn === (isOuter ? 1 : -1)) return ring;
  notes.mend("winding");
  return [...ring].reverse();
}

/** In square degrees from the first corner, so that small rings far from 0° keep their digits; positive counterclockwise. */
function doubledArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  let [px, py] = [0, 0];
  for (const [x = 0, y = 0] of ring) {
    sum += px * (y - y0) - (x - x0) * py;
    [px, py] = [x - x0, y - y0];
  }
  return sum;
}
