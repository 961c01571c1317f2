import type { City } from "../../../domain/city";
import type { PilotCoverage } from "../../../domain/planner-coverage";
import type { Site } from "../../../domain/site";
import type { Strategy } from "../../../domain/strategy";

/** A pilot with what it reaches. */
export interface PilotRow {
  readonly pilot: Site;
  readonly coverage: PilotCoverage;
  /** Why its residents are rough, where they may be. */
  readonly rough: string | undefined;
}

/** The pilots that there are figures of, in the order of the pilots. */
export function pilotRows(
  pilots: readonly Site[],
  coverages: readonly PilotCoverage[],
  why: (pilot: Site) => string | undefined,
): PilotRow[] {
  const known = new Map(coverages.map((coverage) => [coverage.site, coverage]));
  return pilots.flatMap((pilot) => {
    const coverage = known.get(pilot.id);
    return coverage === undefined ? [] : [{ pilot, coverage, rough: why(pilot) }];
  });
}

/** The sites of a strategy within a pilot's reach, nearest first. */
export function withinOf(
  { within }: Pick<PilotCoverage, "within">,
  strategy: Strategy["id"],
  sites: ReadonlyMap<string, Site>,
): Site[] {
  return within.flatMap(({ site }) => {
    const found = sites.get(site);
    return found?.strategy === strategy ? [found] : [];
  });
}

/** The strategies whose sites pilots are looked at beside: all but the pilots' own. */
export const otherStrategies = (
  { strategies }: Pick<City, "strategies">,
  own: string | null,
): readonly Strategy[] => strategies.filter(({ id }) => id !== own);
