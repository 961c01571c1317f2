import { residents, type SquareMetres, squareMetres } from "../domain/measure";
import type { Patch, UnitOverlap } from "../domain/overlap";
import { SMALLEST_PATCH } from "../domain/overlap";
import type { Subset } from "../domain/strategy";
import type { Cell } from "./cell";
import { area } from "./geometry";
import { polygonOf } from "./piece";
import { placeIn } from "./place-in";
import type { Division } from "./unit-division";

/** The ground of a municipality's overlap; residents and standing follow on their own. */
export interface UnitGround
  extends Pick<UnitOverlap, "code" | "area" | "patches" | "undrawn" | "sites" | "failed"> {
  readonly parts: readonly GroundPart[];
  readonly cells: readonly Cell[];
}

export interface GroundPart {
  readonly subset: Subset;
  readonly complete: Subset;
  readonly area: SquareMetres;
}

interface Measured extends Cell {
  readonly area: SquareMetres;
}

/** Names the kind of a piece of ground. */
const kindOf = (part: { readonly subset: Subset; readonly complete: Subset }): string =>
  `${part.subset}-${part.complete}`;

/**
 * Sums the cells of a municipality by kind and makes patches of the covered ones. Bare ground has a sum and no patch.
 * Parts come in the order of their bits, patches of a kind from the largest.
 */
export function unitGroundOf(code: string, { cells, sites, failed }: Division): UnitGround {
  const measured: Measured[] = cells.map((cell) => ({ ...cell, area: area(cell.piece) }));
  measured.sort((a, b) => a.subset - b.subset || a.complete - b.complete || b.area - a.area);
  const kinds = byKind(measured);
  const covered = measured.filter((cell) => cell.subset !== 0);
  return {
    code,
    area: sum(measured),
    cells,
    parts: kinds.flatMap(partOf),
    patches: kinds.flatMap((own) => patchesOf(code, own)),
    undrawn: sum(covered.filter((cell) => cell.area < SMALLEST_PATCH)),
    sites,
    failed,
  };
}

/** Runs of one kind, in the order of the sorted cells. */
function byKind(sorted: readonly Measured[]): Measured[][] {
  const kinds: Measured[][] = [];
  for (const cell of sorted) {
    const run = kinds.at(-1);
    if (run?.[0] !== undefined && kindOf(run[0]) === kindOf(cell)) run.push(cell);
    else kinds.push([cell]);
  }
  return kinds;
}

const sum = (cells: readonly Measured[]): SquareMetres =>
  squareMetres(cells.reduce((total, cell) => total + cell.area, 0));

function partOf(cells: readonly Measured[]): GroundPart[] {
  const [first] = cells;
  return first === undefined ? [] : [{ subset: first.subset, complete: first.complete, area: sum(cells) }];
}

function patchesOf(code: string, cells: readonly Measured[]): Patch[] {
  const drawn = cells.filter((cell) => cell.subset !== 0 && cell.area >= SMALLEST_PATCH);
  return drawn.map((cell, i) => ({
    id: `${code}-${kindOf(cell)}-${i + 1}`,
    unit: code,
    subset: cell.subset,
    complete: cell.complete,
    area: cell.area,
    residents: residents(0),
    centre: placeIn(cell.piece),
    geometry: polygonOf(cell.piece),
  }));
}
