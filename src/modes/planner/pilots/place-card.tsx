import type { Position } from "../../../domain/city";

export function PlaceCard(_: {
  readonly position: Position;
  readonly under: readonly string[];
  readonly onClose: () => void;
}) {
  return null;
}
