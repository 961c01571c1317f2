import type { LonLat, Piece } from "./piece";

/**
 * How often a ray from a place to the east crosses a piece's rings; odd inside. A place on an edge may count either
 * way: where that matters, `inPiece` decides.
 */
export function crossings({ rings }: Piece, [x, y]: LonLat): number {
  let count = 0;
  for (const ring of rings) {
    let previous: LonLat | undefined;
    for (const position of ring) {
      if (previous !== undefined && previous[1] > y !== position[1] > y) {
        const part = (y - previous[1]) / (position[1] - previous[1]);
        if (previous[0] + part * (position[0] - previous[0]) > x) count += 1;
      }
      previous = position;
    }
  }
  return count;
}
