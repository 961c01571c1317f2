import type { City } from "./city";
import { type Metres, type Residents, residents, type SquareMetres, squareMetres } from "./measure";
import type { Municipality } from "./municipality";

/** Ground, and the residents whose points stand on it. */
export interface Amount {
  readonly residents: Residents;
  readonly area: SquareMetres;
}

export const NOTHING: Amount = { residents: residents(0), area: squareMetres(0) };

/** What no pilot, exactly one, exactly two, and three or more pilots reach. The four add up to the whole. */
export type ByDepth = readonly [none: Amount, one: Amount, two: Amount, more: Amount];

/** The figures that follow a pilot while it is dragged, and that the exact reckoning gives at rest alike. */
export interface UnitDepths {
  /** The code of a municipality. */
  readonly code: string;
  readonly depths: ByDepth;
}

export const sumOf = (amounts: readonly Amount[]): Amount => ({
  residents: residents(amounts.reduce((sum, amount) => sum + amount.residents, 0)),
  area: squareMetres(amounts.reduce((sum, amount) => sum + amount.area, 0)),
});

/** The whole ground and all its residents. */
export const wholeOf = (depths: ByDepth): Amount => sumOf(depths);

/** What at least `least` pilots reach. */
export const coveredOf = (depths: ByDepth, least: 1 | 2 | 3 = 1): Amount => sumOf(depths.slice(least));

/** Several units added up: a zone over its members inside, or the whole perimeter. */
export function sumDepths(units: readonly UnitDepths[]): ByDepth {
  const sum = (depth: 0 | 1 | 2 | 3) => sumOf(units.map(({ depths }) => depths[depth]));
  return [sum(0), sum(1), sum(2), sum(3)];
}

/**
 * The units of each zone, in the order in which the zones come; a zone without members inside is not among them, and a
 * unit without a zone is in none.
 */
export function byZone<Unit extends { readonly code: string }>(
  units: readonly Unit[],
  municipalities: readonly Pick<Municipality, "code" | "zone">[],
): ReadonlyMap<string, readonly Unit[]> {
  const zones = new Map(municipalities.map(({ code, zone }) => [code, zone]));
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const zone = zones.get(unit.code);
    if (zone === undefined) throw new Error(`A unit is one of the municipalities, got ${unit.code}`);
    if (zone !== null) found.set(zone, [...(found.get(zone) ?? []), unit]);
  }
  return found;
}

/**
 * Which strategies a pilot serves in the planner's own table, as bits in the city's order: each focus serves the
 * strategy that city.json gives it. In the overlap a pilot serves its layer's strategy only.
 */
export function servedBy(foci: readonly string[], city: Pick<City, "foci" | "strategies">): number {
  const strategies = new Set(city.foci.filter(({ id }) => foci.includes(id)).map(({ strategy }) => strategy));
  return city.strategies.reduce((bits, { id }, bit) => (strategies.has(id) ? bits | (1 << bit) : bits), 0);
}

/** The results stand beside each total at these parts of the reach. */
export const LESS_REACH = 0.8;
export const MORE_REACH = 1.2;

/** Metres from residents to the nearest pilot: half of them and nine tenths of them have it at most this far. */
export interface Distances {
  readonly median: Metres;
  readonly ninth: Metres;
}
