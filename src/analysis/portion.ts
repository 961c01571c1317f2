import type { Geometry } from "geojson";

/** A portion that is copied to another thread in a few milliseconds. */
const [MOST_ROWS, MOST_NUMBERS] = [2000, 20_000];

/** The next things on the map from a place of the list on: at least one, and few where they are heavy. */
export function portionOf<Thing extends { readonly geometry: Geometry | null }>(
  things: readonly Thing[],
  from: number,
): readonly Thing[] {
  let [to, weight] = [from, 0];
  while (to < things.length && to - from < MOST_ROWS && weight < MOST_NUMBERS) {
    weight += numbersIn(things[to]?.geometry ?? null);
    to += 1;
  }
  return things.slice(from, to);
}

function numbersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + numbersIn(part), 0);
  if (typeof value !== "object" || value === null) return 1;
  if ("coordinates" in value) return numbersIn(value.coordinates);
  return "geometries" in value ? numbersIn(value.geometries) : 1;
}
