import type { Polygon } from "geojson";
import type { Position } from "./city";
import type { Residents, SquareMetres } from "./measure";
import { type Subset, sizeOf, subset } from "./strategy";

/**
 * One part of the partition of a municipality: the ground covered by exactly the strategies of `subset`, where the data
 * of exactly the strategies of `complete` are complete. The parts of a municipality add up to it.
 */
export interface Part {
  readonly subset: Subset;
  readonly complete: Subset;
  readonly area: SquareMetres;
  /** Whole residents of the census whose point falls in this part. */
  readonly residents: Residents;
}

/** Ground of one part that hangs together, inside one municipality. Those below `SMALLEST_PATCH` are not among them. */
export interface Patch {
  /** `code-subset-complete-n`, n counting from the largest. */
  readonly id: string;
  readonly unit: string;
  readonly subset: Subset;
  readonly complete: Subset;
  readonly area: SquareMetres;
  readonly residents: Residents;
  /** A place inside the patch, to fly to. */
  readonly centre: Position;
  readonly geometry: Polygon;
}

/** Patches below this are not drawn; they stay in the sums, and their total is stated. */
export const SMALLEST_PATCH = 100 as SquareMetres;

/** The overlap inside one municipality. */
export interface UnitOverlap {
  readonly code: string;
  readonly area: SquareMetres;
  readonly residents: Residents;
  readonly parts: readonly Part[];
  readonly patches: readonly Patch[];
  /** Ground in pieces too small to draw. */
  readonly undrawn: SquareMetres;
  /** Sites whose reach touches the municipality. */
  readonly sites: readonly string[];
  /**
   * Where each site that meets this municipality stands: the subsets of the parts that its own geometry, not its reach, meets
   * here. Holds sites that do not count too; any / all / exactly judge sites by it.
   */
  readonly standing: readonly { readonly site: string; readonly subsets: readonly Subset[] }[];
  /** Sites whose reach could not be computed here; their ground is missing from the parts. */
  readonly failed: readonly string[];
}

/** Whether all is known about a part: the data of every strategy that does not cover it are complete there. */
export function isFullyKnown(part: Pick<Part, "subset" | "complete">, all: Subset): boolean {
  return ((part.subset | part.complete) & all) === all;
}

/** Parts of several municipalities added up by subset and completeness, in a fixed order. */
export function sumParts(units: readonly UnitOverlap[]): Part[] {
  const sums = new Map<string, { subset: Subset; complete: Subset; area: number; residents: number }>();
  for (const part of units.flatMap((unit) => unit.parts)) {
    const key = `${part.subset}-${part.complete}`;
    const sum = sums.get(key) ?? { subset: part.subset, complete: part.complete, area: 0, residents: 0 };
    sums.set(key, { ...sum, area: sum.area + part.area, residents: sum.residents + part.residents });
  }
  const ordered = [...sums.values()].sort((a, b) => a.subset - b.subset || a.complete - b.complete);
  return ordered as unknown as Part[];
}

/** What a strategy, or a set of strategies together, covers of some ground. */
export interface Coverage {
  /** Covered ground where the data are complete. */
  readonly area: SquareMetres;
  readonly residents: Residents;
  /** The ground and residents where the data are complete: what a share is of. */
  readonly ofArea: SquareMetres;
  readonly ofResidents: Residents;
  /** Covered where the data are not complete: «at least». */
  readonly atLeastArea: SquareMetres;
  readonly atLeastResidents: Residents;
  /** The whole ground and all its residents. */
  readonly wholeArea: SquareMetres;
  readonly wholeResidents: Residents;
}

/**
 * Coverage by all strategies of `together` at once, summed over parts: one strategy, a pair or a triple.
 * Complete means here that the data of every one of them are complete.
 */
export function coverageOf(parts: readonly Part[], together: Subset): Coverage {
  const covered = parts.filter((part) => (part.subset & together) === together);
  const known = (part: Part) => (part.complete & together) === together;
  const area = (rows: readonly Part[]) => rows.reduce((sum, row) => sum + row.area, 0) as SquareMetres;
  const people = (rows: readonly Part[]) => rows.reduce((sum, row) => sum + row.residents, 0) as Residents;
  const inside = covered.filter(known);
  const outside = covered.filter((part) => !known(part));
  const complete = parts.filter(known);
  return {
    area: area(inside),
    residents: people(inside),
    ofArea: area(complete),
    ofResidents: people(complete),
    atLeastArea: area(outside),
    atLeastResidents: people(outside),
    wholeArea: area(parts),
    wholeResidents: people(parts),
  };
}

/** The subsets that hold at least two strategies, pairs first: the cells of the matrix. */
export function together(strategies: number): Subset[] {
  const all = Array.from({ length: 1 << strategies }, (_, bits) => subset(bits));
  return all.filter((bits) => sizeOf(bits) >= 2).sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
}

/** What at least one strategy covers. `isAtLeast`: elsewhere not all is known, so there may be more. */
export interface Reached {
  readonly area: SquareMetres;
  readonly residents: Residents;
  readonly isAtLeast: boolean;
}

/** Ground and residents that at least `least` strategies cover; `all` holds every strategy of the city. */
export function reachedBy(parts: readonly Part[], least: number, all: Subset): Reached {
  const covered = parts.filter((part) => sizeOf(part.subset) >= least);
  const open = parts.filter((part) => sizeOf(part.subset) < least && !isFullyKnown(part, all));
  return {
    area: covered.reduce((sum, part) => sum + part.area, 0) as SquareMetres,
    residents: covered.reduce((sum, part) => sum + part.residents, 0) as Residents,
    isAtLeast: open.some((part) => part.area > 0),
  };
}
