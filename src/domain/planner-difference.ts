import type { Polygon } from "geojson";
import type { Municipality } from "./municipality";
import { type Amount, byZone, sumOf } from "./planner";
import type { Site } from "./site";

/** Two sets of pilots on the same ground: of two scenarios, or of one before and after its edits. */
export interface DifferenceQuestion {
  readonly before: readonly Site[];
  readonly after: readonly Site[];
  readonly units: readonly string[];
}

/** gained: covered only after; lost: covered only before; unchanged: covered before and after. */
export const CHANGES = ["gained", "lost", "unchanged"] as const;
export type Change = (typeof CHANGES)[number];

export type Changed = Readonly<Record<Change, Amount>>;

/** Ground of one kind that hangs together, for the map. */
export interface ChangedPatch {
  /** `code-change-n`, n counting from the largest. */
  readonly id: string;
  readonly unit: string;
  readonly change: Change;
  readonly area: Amount["area"];
  readonly geometry: Polygon;
}

export interface UnitDifference {
  readonly code: string;
  readonly changed: Changed;
  /** Pieces below `SMALLEST_PATCH` are not among them and stay in the sums. */
  readonly patches: readonly ChangedPatch[];
}

export interface DifferenceAnswer {
  readonly units: readonly UnitDifference[];
}

/** Several units added up: a zone over its members inside, or the whole perimeter. */
export const sumChanged = (units: readonly UnitDifference[]): Changed => ({
  gained: sumOf(units.map(({ changed }) => changed.gained)),
  lost: sumOf(units.map(({ changed }) => changed.lost)),
  unchanged: sumOf(units.map(({ changed }) => changed.unchanged)),
});

/** The change of each zone, over its members inside. */
export function changedByZone(
  units: readonly UnitDifference[],
  municipalities: readonly Pick<Municipality, "code" | "zone">[],
): ReadonlyMap<string, Changed> {
  return new Map([...byZone(units, municipalities)].map(([zone, own]) => [zone, sumChanged(own)]));
}
