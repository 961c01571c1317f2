import { residents, squareMetres } from "../../domain/measure";
import { type Amount, type ByDepth, byZone, type Distances, sumDepths, sumOf } from "../../domain/planner";
import type { CoverageRow, UnitCoverage, ZoneCoverage } from "../../domain/planner-coverage";
import type { Unit } from "../units";
import { type Count, peopleOfRow } from "./census-rows";
import type { UnitArea } from "./unit-area";

/** The ground's half of a municipality's row, in square metres. */
export interface UnitGround extends UnitArea {
  readonly less: number;
  readonly more: number;
}

/** The row of one municipality. */
export function unitRow(
  code: string,
  area: UnitGround,
  count: Count,
  distances: Distances | null,
): UnitCoverage {
  const amount = (people: number, ground: number): Amount => ({
    residents: residents(people),
    area: squareMetres(Math.max(0, ground)),
  });
  const depth = (at: 0 | 1 | 2 | 3) => amount(count.depths[at], area.depths[at]);
  const depths: ByDepth = [depth(0), depth(1), depth(2), depth(3)];
  return {
    code,
    depths,
    strategies: area.strategies.map((ground, bit) => amount(count.strategies[bit] ?? 0, ground)),
    less: amount(count.less, area.less),
    more: amount(count.more, area.more),
    ...peopleOfRow(count),
    distances,
  };
}

/** Rows added up. Percentiles do not add up and are counted anew. */
export function sumRows(rows: readonly UnitCoverage[], distances: Distances | null): CoverageRow {
  const people = (figure: "acrossRiver" | "roughCovered" | "rough") =>
    residents(rows.reduce((sum, row) => sum + row[figure], 0));
  const strategies = rows[0]?.strategies ?? [];
  return {
    depths: sumDepths(rows),
    strategies: strategies.map((_, bit) => sumOf(rows.flatMap((row) => row.strategies[bit] ?? []))),
    less: sumOf(rows.map(({ less }) => less)),
    more: sumOf(rows.map(({ more }) => more)),
    acrossRiver: people("acrossRiver"),
    roughCovered: people("roughCovered"),
    rough: people("rough"),
    distances,
  };
}

/** The rows of the zones over their members inside; `distances` gives theirs for a set of members. */
export function zoneRows(
  rows: readonly UnitCoverage[],
  units: readonly Unit[],
  distances: (members: readonly ReadonlySet<string>[]) => readonly (Distances | null)[],
): ZoneCoverage[] {
  const zones = [...byZone(rows, units)].map(([zone, own]) => ({
    zone,
    own,
    members: own.map(({ code }) => code),
  }));
  const found = distances(zones.map(({ members }) => new Set(members)));
  return zones.map(({ zone, own, members }, i) => ({ zone, members, ...sumRows(own, found[i] ?? null) }));
}
