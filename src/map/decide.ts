import type { Position } from "../domain/city";
import type { UnitRef } from "../domain/unit";

/** What is under the finger. Points and lines are meant when hit; areas are ground as well and may not be. */
export interface Hits {
  readonly position: Position;
  /** Points within reach of the finger, the nearest first. */
  readonly points: readonly string[];
  readonly lines: readonly string[];
  readonly areas: readonly string[];
  readonly patch: string | null;
  /** The municipality of the perimeter, else the zone around it. */
  readonly unit: UnitRef | null;
}

export type Choice =
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "pilot"; readonly id: string }
  | { readonly kind: "patch"; readonly id: string }
  | { readonly kind: "unit"; readonly unit: UnitRef }
  | { readonly kind: "place"; readonly position: Position; readonly under: readonly string[] }
  | null;

const NONE: ReadonlySet<string> = new Set();

/**
 * What a tap means: the one thing that was hit, or the place itself when there are several, so that the answer can list
 * all that is under the finger.
 * @param pilots points that are meant whatever lies beside them: who plans takes hold of pilots
 */
export function decide(
  { position, points, lines, areas, patch, unit }: Hits,
  pilots: ReadonlySet<string> = NONE,
): Choice {
  const pilot = points.find((id) => pilots.has(id));
  if (pilot !== undefined) return { kind: "pilot", id: pilot };
  const [aimed, ...others] = [...points, ...lines];
  const place: Choice = { kind: "place", position, under: [...points, ...lines, ...areas] };
  if (aimed !== undefined) return others.length === 0 ? { kind: "site", id: aimed } : place;
  const [area, ...more] = areas;
  if (area !== undefined) {
    return more.length === 0 && patch === null ? { kind: "site", id: area } : place;
  }
  if (patch !== null) return { kind: "patch", id: patch };
  return unit === null ? null : { kind: "unit", unit };
}

/** What the pointer is on, without having chosen it: the nearest point or line, else the unit. */
export function aimedAt({
  points,
  lines,
  unit,
}: Hits): { readonly site: string } | { readonly unit: UnitRef } | null {
  const [site] = [...points, ...lines];
  if (site !== undefined) return { site };
  return unit === null ? null : { unit };
}
