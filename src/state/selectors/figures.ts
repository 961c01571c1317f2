import { createSelector } from "reselect";
import type { City, LayerInfo } from "../../domain/city";
import type { Municipality } from "../../domain/municipality";
import { type Coverage, coverageOf, type Part, sumParts, type UnitOverlap } from "../../domain/overlap";
import { type Strategy, type Subset, subset } from "../../domain/strategy";
import { type UnitRef, unitKey } from "../../domain/unit";
import type { App } from "../store";
import { codesOf, selectGeodata, selectInside } from "./geodata";
import { selectAnswer } from "./question";

const NO_UNITS: readonly UnitOverlap[] = [];

export const selectUnitOverlaps = createSelector(
  [selectAnswer],
  ({ answer }): readonly UnitOverlap[] => answer?.units ?? NO_UNITS,
);

/** All figures of one unit, or of the whole perimeter. */
export interface UnitFigures {
  readonly codes: ReadonlySet<string>;
  readonly parts: readonly Part[];
  /** What each strategy covers, in the city's order. */
  readonly strategies: readonly {
    readonly strategy: Strategy;
    readonly coverage: Coverage;
    readonly incomplete: readonly LayerInfo[];
  }[];
  /** Residents whose points rest on a rough method. */
  readonly roughResidents: number;
  readonly residents: number;
  /** Ground in pieces too small to draw. */
  readonly undrawn: number;
  /** Sites whose reach could not be computed. */
  readonly failed: readonly string[];
}

const figuresByUnit = createSelector(
  [selectUnitOverlaps, selectInside, selectGeodata],
  (units, inside, geodata) => {
    const known = new Map<string, UnitFigures | null>();
    return (key: string, unit: UnitRef | null): UnitFigures | null => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = geodata === null || units.length === 0 ? null : figure(units, inside, geodata.city, unit);
      known.set(key, made);
      return made;
    };
  },
);

/**
 * The figures of a unit, or of the whole perimeter for null. null until there is an answer for all its members, and for
 * a unit that has none in the perimeter: a sum over nothing, or over some of them, would pass for a figure.
 */
export function figuresOf(app: App, unit: UnitRef | null): UnitFigures | null {
  return figuresByUnit(app)(unit === null ? "all" : unitKey(unit), unit);
}

type CityOfFigures = Pick<City, "strategies" | "layers" | "residentMethods">;

function figure(
  units: readonly UnitOverlap[],
  inside: readonly Municipality[],
  city: CityOfFigures,
  unit: UnitRef | null,
): UnitFigures | null {
  const codes = codesOf(inside, unit);
  const rows = units.filter(({ code }) => codes.has(code));
  if (codes.size === 0 || rows.length < codes.size) return null;
  const parts = sumParts(rows);
  const members = inside.filter(({ code }) => codes.has(code));
  return {
    codes,
    parts,
    strategies: city.strategies.map((strategy, bit) => ({
      strategy,
      coverage: coverageOf(parts, subset(1 << bit)),
      incomplete: city.layers.filter((layer) => layer.strategy === strategy.id && !layer.complete),
    })),
    roughResidents: roughResidents(members, city),
    residents: members.reduce((sum, one) => sum + one.residents, 0),
    undrawn: rows.reduce((sum, row) => sum + row.undrawn, 0),
    failed: [...new Set(rows.flatMap((row) => row.failed))],
  };
}

function roughResidents(members: readonly Municipality[], { residentMethods }: CityOfFigures): number {
  const rough = new Set(residentMethods.filter((method) => method.rough).map(({ id }) => id));
  return members
    .filter(({ residentMethod }) => rough.has(residentMethod))
    .reduce((sum, one) => sum + one.residents, 0);
}

/** In which subsets of strategies each site stands, over all municipalities of the perimeter. */
export const selectStanding = createSelector(
  [selectUnitOverlaps],
  (units): ReadonlyMap<string, ReadonlySet<Subset>> => {
    const standing = new Map<string, Set<Subset>>();
    for (const { site, subsets } of units.flatMap((unit) => unit.standing)) {
      const known = standing.get(site) ?? new Set();
      for (const one of subsets) known.add(one);
      standing.set(site, known);
    }
    return standing;
  },
);
