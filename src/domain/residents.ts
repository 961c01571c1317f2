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
