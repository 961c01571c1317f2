import type { Municipality } from "../../../domain/municipality";
import { type Landings, landedIn } from "../../../domain/plan-landing";
import type { Project } from "../../../domain/plan-project";
import type { UnitRef } from "../../../domain/unit";
import type { Zone, ZoneMembership } from "../../../domain/zone";

/** What stands at one unit for one strategy. */
export interface LandedCount {
  /** Projects with a place in the unit. */
  readonly projects: number;
  /** Municipalities of the unit with at least one such project. */
  readonly municipalities: number;
}

/** A unit with one count for each column. */
export interface UnitRow {
  readonly unit: UnitRef;
  readonly name: string;
  readonly provisional: boolean;
  /** Its municipalities inside the perimeter, and all of them. */
  readonly members: { readonly inside: number; readonly all: number };
  readonly counts: readonly LandedCount[];
}

/** A column of the matrix: a strategy on the map, or null for the projects of any and of none. */
export type Column = string | null;

/** One row for each municipality of the perimeter. */
export function municipalityRows(
  { placed }: Landings,
  inside: readonly Municipality[],
  columns: readonly Column[],
): UnitRow[] {
  return inside.map(({ code, name, membership }) => ({
    unit: { kind: "municipality", code },
    name,
    provisional: membership === "provisional",
    members: { inside: 1, all: 1 },
    counts: columns.map((column) => {
      const projects = landedIn(placed, [code], column).length;
      return { projects, municipalities: projects > 0 ? 1 : 0 };
    }),
  }));
}

/** One row for each zone that the perimeter touches: what its members inside hold, added up. */
export function zoneRows(
  { placed }: Landings,
  inside: readonly Municipality[],
  zones: readonly Zone[],
  memberships: ReadonlyMap<string, ZoneMembership>,
  columns: readonly Column[],
): UnitRow[] {
  return zones.flatMap(({ id, name }): UnitRow[] => {
    const members = memberships.get(id);
    if (members === undefined) return [];
    const codes = inside.filter(({ zone }) => zone === id).map(({ code }) => code);
    const counts = columns.map((column) => ({
      projects: landedIn(placed, codes, column).length,
      municipalities: codes.filter((code) => landedIn(placed, [code], column).length > 0).length,
    }));
    return [{ unit: { kind: "zone", id }, name, provisional: false, members, counts }];
  });
}

/** In how many municipalities of the perimeter at least one project of each column has a place. */
export const totalsOf = (municipalities: readonly UnitRow[], columns: readonly Column[]): number[] =>
  columns.map((_, place) => municipalities.filter(({ counts }) => (counts[place]?.projects ?? 0) > 0).length);

/** The projects without a place, by why not; of one strategy on the map, or all for null. */
export function withoutPlace(known: Landings, strategy: Column) {
  const own = ({ mapStrategy }: Project) =>
    strategy === null || (mapStrategy.kind === "one" && mapStrategy.strategy === strategy);
  return [
    { place: "none-named", projects: known.noneNamed.filter(own) },
    { place: "not-known", projects: known.notKnown.filter(own) },
    { place: "whole-area", projects: known.wholeArea.filter(own) },
  ] as const;
}
