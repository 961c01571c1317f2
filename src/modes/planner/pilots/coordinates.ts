import type { Position } from "../../../domain/city";
import type { EditRefusal } from "../../../domain/scenario-check";

/** Which of two typed coordinates a refusal is about. */
export interface RefusedCoordinate {
  readonly axis: "latitude" | "longitude";
  readonly refusal: EditRefusal;
}

/** The coordinate that cannot be; the latitude where both cannot. */
export function refusedCoordinate(
  refusal: EditRefusal | null,
  [, latitude]: Position,
): RefusedCoordinate | null {
  if (refusal === null) return null;
  const isLatitude = !Number.isFinite(latitude) || Math.abs(latitude) > 90;
  return { axis: isLatitude ? "latitude" : "longitude", refusal };
}
