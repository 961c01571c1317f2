import { distance } from "../distance";
import type { LonLat } from "../piece";
import type { Candidate } from "./candidates";

/** What a choice has to keep to, beside its goal. */
export interface Rules {
  /** The number of the zone of each candidate that has a least number of pilots; -1 for others. */
  readonly zone: Int16Array;
  /** How many new pilots each of these zones still wants. */
  readonly least: readonly number[];
  /** Metres between any two; null: as they fall. */
  readonly apart: number | null;
  readonly places: readonly LonLat[];
}

/** @param wanted new pilots that a zone still wants, by its id, kept ones taken off */
export function rulesOf(
  candidates: readonly Candidate[],
  wanted: ReadonlyMap<string, number>,
  apart: number | null,
): Rules {
  const zones = [...wanted].filter(([, least]) => least > 0);
  const numbers = new Map(zones.map(([zone], number) => [zone, number]));
  return {
    zone: Int16Array.from(candidates, ({ zone }) => (zone === null ? -1 : (numbers.get(zone) ?? -1))),
    least: zones.map(([, least]) => least),
    apart,
    places: candidates.map(({ at }) => at),
  };
}

/** The rules for some of the candidates, in the order given. */
export const narrowedRules = ({ zone, places, ...rules }: Rules, candidates: readonly number[]): Rules => ({
  ...rules,
  zone: Int16Array.from(candidates, (candidate) => zone[candidate] ?? -1),
  places: candidates.flatMap((candidate) => places.slice(candidate, candidate + 1)),
});

/** Whether two candidates stand too near to one another. */
export function clash({ apart, places }: Rules, one: number, other: number): boolean {
  const [a, b] = [places[one], places[other]];
  return apart !== null && one !== other && a !== undefined && b !== undefined && distance(a, b) < apart;
}

/** How many of the chosen stand in each zone that wants some. */
export function placedIn({ zone, least }: Rules, chosen: Iterable<number>): number[] {
  const placed = least.map(() => 0);
  for (const candidate of chosen) {
    const number = zone[candidate] ?? -1;
    if (number >= 0) placed[number] = (placed[number] ?? 0) + 1;
  }
  return placed;
}

/** Whether every zone has what it wants and no two stand too near. */
export function keepsTo(rules: Rules, chosen: readonly number[]): boolean {
  const placed = placedIn(rules, chosen);
  const zonesHold = rules.least.every((least, number) => (placed[number] ?? 0) >= least);
  return zonesHold && !chosen.some((one, i) => chosen.slice(i + 1).some((other) => clash(rules, one, other)));
}
