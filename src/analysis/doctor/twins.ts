import type { DataRow } from "../../domain/dataset";

/** The row that stands where this one does: alike in all cells, or only in its geometry. */
export interface Twin {
  readonly of: number;
  readonly isSame: boolean;
}

/** The twins among rows, by place in the list; only what comes later has one. Compared as the file has them. */
export function twinsIn(rows: readonly DataRow[]): ReadonlyMap<number, Twin> {
  const suspects = suspectsIn(rows);
  const [places, wholes] = [new Map<string, number>(), new Map<string, number>()];
  const twins = new Map<number, Twin>();
  for (const index of suspects) {
    const row = rows[index];
    if (row === undefined) continue;
    const place = JSON.stringify(row.geometry);
    const whole = `${place} ${JSON.stringify(row.cells)}`;
    const [same, near] = [wholes.get(whole), places.get(place)];
    if (same !== undefined) twins.set(index, { of: same, isSame: true });
    else if (near !== undefined) twins.set(index, { of: near, isSame: false });
    if (same === undefined) wholes.set(whole, row.number);
    if (near === undefined) places.set(place, row.number);
  }
  return twins;
}

/** Rows that share their kind and first position with another, as writing out every geometry costs more than the rest. */
function suspectsIn(rows: readonly DataRow[]): number[] {
  const starts = new Map<string, number>();
  const suspects = new Set<number>();
  for (const [index, { geometry }] of rows.entries()) {
    if (geometry === null || geometry.type === "GeometryCollection") continue;
    const start = `${geometry.type} ${firstOf(geometry.coordinates)}`;
    const earlier = starts.get(start);
    if (earlier === undefined) starts.set(start, index);
    else suspects.add(earlier).add(index);
  }
  return [...suspects].sort((a, b) => a - b);
}

function firstOf(coordinates: unknown): string {
  if (!Array.isArray(coordinates)) return String(coordinates);
  return Array.isArray(coordinates[0]) ? firstOf(coordinates[0]) : coordinates.join(" ");
}
