import type { Patch } from "../domain/overlap";
import { type Census, type Kinds, kindCode, subsetOfKind } from "./census";
import { distanceToPath } from "./distance";
import { boxHolds, type LonLat, type Piece, piecesOf } from "./piece";
import { crossings } from "./ray";

/** The residents of a municipality: all, by kind of ground, and by patch. */
export interface Tally {
  readonly all: number;
  readonly byKind: ReadonlyMap<number, number>;
  readonly byPatch: ReadonlyMap<string, number>;
}

/** Before the residents' points have come. */
export const NOBODY: Tally = { all: 0, byKind: new Map(), byPatch: new Map() };

interface Shaped {
  readonly id: string;
  readonly piece: Piece;
}

/**
 * Counts the residents of a municipality. A point's kind comes from distances alone; of the patches of that kind it
 * belongs to the one that it lies in. A point that the polygonised edge of a reach just misses goes to the nearest of
 * them; where a kind has no patch its residents are in the parts only.
 */
export function tallyOf({ index }: Census, kinds: Kinds, code: string, patches: readonly Patch[]): Tally {
  const shaped = shapedByKind(patches);
  const byKind = new Map<number, number>();
  const byPatch = new Map<string, number>();
  let all = 0;
  for (const point of index.of(code)) {
    const kind = kinds[point] ?? 0;
    const count = index.countAt(point);
    all += count;
    byKind.set(kind, (byKind.get(kind) ?? 0) + count);
    const patch = subsetOfKind(kind) === 0 ? undefined : patchAt(index.at(point), shaped.get(kind) ?? []);
    if (patch !== undefined) byPatch.set(patch.id, (byPatch.get(patch.id) ?? 0) + count);
  }
  return { all, byKind, byPatch };
}

function shapedByKind(patches: readonly Patch[]): Map<number, Shaped[]> {
  const shaped = new Map<number, Shaped[]>();
  for (const { id, subset, complete, geometry } of patches) {
    const kind = kindCode(subset, complete);
    const own = shaped.get(kind) ?? [];
    own.push(...piecesOf(geometry).map((piece) => ({ id, piece })));
    shaped.set(kind, own);
  }
  return shaped;
}

function patchAt(place: LonLat, patches: readonly Shaped[]): Shaped | undefined {
  const [only, ...others] = patches;
  if (only === undefined || others.length === 0) return only;
  const holding = patches.find(
    ({ piece }) => boxHolds(piece.bounds, place) && crossings(piece, place) % 2 === 1,
  );
  return holding ?? nearest(place, patches);
}

function nearest(place: LonLat, patches: readonly Shaped[]): Shaped | undefined {
  const away = patches.map(({ piece }) =>
    Math.min(...piece.rings.map((ring) => distanceToPath(place, ring))),
  );
  return patches[away.indexOf(Math.min(...away))];
}
