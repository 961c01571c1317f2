/**
 * The residents' points as columns: point i stands at (longitudes[i], latitudes[i]) with counts[i] whole residents
 * of the municipality codes[municipalities[i]]. Columns, because 15,800 objects cost ten times the memory and
 * cannot be handed to a worker without a copy.
 */
export interface ResidentPoints {
  readonly codes: readonly string[];
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly counts: Uint32Array;
  readonly municipalities: Uint16Array;
}

/** The points of some municipalities, by code; the very same columns when nothing is left out. */
export function pointsIn(points: ResidentPoints, codes: ReadonlySet<string>): ResidentPoints {
  const isIn = points.codes.map((code) => codes.has(code));
  if (!isIn.includes(false)) return points;
  const kept = Array.from(points.municipalities.keys()).filter(
    (index) => isIn[points.municipalities[index] ?? -1],
  );
  return {
    codes: points.codes,
    longitudes: Float64Array.from(kept, (index) => points.longitudes[index] ?? 0),
    latitudes: Float64Array.from(kept, (index) => points.latitudes[index] ?? 0),
    counts: Uint32Array.from(kept, (index) => points.counts[index] ?? 0),
    municipalities: Uint16Array.from(kept, (index) => points.municipalities[index] ?? 0),
  };
}
