import type { Position } from "../../../domain/city";

/** The projects of what is under the finger. */
export function PlaceProjects(_props: {
  readonly position: Position;
  readonly under: readonly string[];
  readonly onClose: () => void;
}) {
  return null;
}
