import { type Metres, metres } from "../../domain/measure";
import type { Distances } from "../../domain/planner";

/**
 * Median and 90th percentile of metres, weighted by residents, by nearest rank: the least value that so many of the
 * residents have or stay below.
 * @param rows metres with residents, in ascending order of metres
 * @returns null without residents
 */
export function distancesOf(rows: readonly (readonly [away: number, people: number])[]): Distances | null {
  const all = rows.reduce((sum, [, people]) => sum + people, 0);
  const [median, ninth] = [ranked(rows, 0.5 * all), ranked(rows, 0.9 * all)];
  return median === null || ninth === null ? null : { median, ninth };
}

function ranked(rows: readonly (readonly [number, number])[], rank: number): Metres | null {
  let sum = 0;
  for (const [away, people] of rows) {
    sum += people;
    if (people > 0 && sum >= rank) return metres(away);
  }
  return null;
}
