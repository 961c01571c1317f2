/** What figures are reported for: one municipality or one homogeneous zone. */
export type UnitRef =
  | { readonly kind: "municipality"; readonly code: string }
  | { readonly kind: "zone"; readonly id: string };

/** A unit as one short word, for keys and links: `m001272`, `z3`. */
export function unitKey(unit: UnitRef): string {
  return unit.kind === "municipality" ? `m${unit.code}` : `z${unit.id}`;
}

/** Reads what `unitKey` wrote; null for anything else. Whether the unit exists is for the reader to check. */
export function unitFromKey(key: string): UnitRef | null {
  if (key.length < 2) return null;
  const rest = key.slice(1);
  if (key.startsWith("m")) return { kind: "municipality", code: rest };
  return key.startsWith("z") ? { kind: "zone", id: rest } : null;
}

export const sameUnit = (one: UnitRef | null, other: UnitRef | null): boolean =>
  one === null || other === null ? one === other : unitKey(one) === unitKey(other);
