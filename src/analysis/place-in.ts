import type { LonLat, Piece } from "./piece";

/** Parts of the height at which a piece is looked through; irregular, so that vertices are rarely hit. */
const HEIGHTS = [0.5037, 0.3541, 0.6473, 0.2153, 0.7859];

/**
 * A position well inside a piece: the middle of the widest stretch found on a few lines of equal latitude.
 * A centroid may lie outside; this does not.
 */
export function placeIn(piece: Piece): LonLat {
  const [west, south, east, north] = piece.bounds;
  let best: LonLat = [(west + east) / 2, (south + north) / 2];
  let widest = 0;
  for (const height of HEIGHTS) {
    const latitude = south + height * (north - south);
    const crossings = crossingsAt(piece, latitude);
    crossings.forEach((start, i) => {
      const width = i % 2 === 0 ? (crossings[i + 1] ?? start) - start : 0;
      if (width <= widest) return;
      widest = width;
      best = [start + width / 2, latitude];
    });
  }
  return best;
}

/** The longitudes at which a piece's rings cross a latitude, from west to east. */
function crossingsAt(piece: Piece, latitude: number): number[] {
  const crossings: number[] = [];
  for (const ring of piece.rings) {
    let previous: LonLat | undefined;
    for (const position of ring) {
      if (previous !== undefined && previous[1] > latitude !== position[1] > latitude) {
        const part = (latitude - previous[1]) / (position[1] - previous[1]);
        crossings.push(previous[0] + part * (position[0] - previous[0]));
      }
      previous = position;
    }
  }
  return crossings.sort((a, b) => a - b);
}
