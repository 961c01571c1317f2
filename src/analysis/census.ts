import type { City } from "../domain/city";
import type { KnownGround } from "./known-ground";
import { completeAt } from "./known-ground";
import type { Reach } from "./reaches";
import type { ResidentIndex } from "./resident-index";

/** The kind of ground under each resident's point: the subset of strategies in the low byte, the complete ones above. */
export type Kinds = Uint16Array;

/** Puts each point into its region by the distance rule; what a site reaches is found once and kept with its reach. */
export interface Census {
  readonly index: ResidentIndex;
  kinds(reaches: readonly Reach[]): Kinds;
  /** Whether a site reaches a resident of a municipality, who may live across its border. */
  concerns(reach: Reach, code: string): boolean;
}

const COMPLETE_SHIFT = 8;

export const kindCode = (subset: number, complete: number): number => subset | (complete << COMPLETE_SHIFT);
export const subsetOfKind = (kind: number): number => kind & ((1 << COMPLETE_SHIFT) - 1);
export const completeOfKind = (kind: number): number => kind >> COMPLETE_SHIFT;

export function censusOf(index: ResidentIndex, strategies: City["strategies"], known: KnownGround): Census {
  const bits = new Map(strategies.map(({ id }, bit) => [id, 1 << bit]));
  const bare = new Uint16Array(index.size).map((_, point) => kindCode(0, completeAt(known, index.at(point))));
  const reached = new WeakMap<Reach, Reached>();
  const reachedBy = (reach: Reach): Reached => {
    const found = reached.get(reach) ?? reachedOf(reach, index);
    reached.set(reach, found);
    return found;
  };
  return {
    index,
    kinds: (reaches) => {
      const kinds = bare.slice();
      for (const reach of reaches) {
        const bit = bits.get(reach.site.strategy ?? "") ?? 0;
        for (const point of reachedBy(reach).points) kinds[point] = (kinds[point] ?? 0) | bit;
      }
      return kinds;
    },
    concerns: (reach, code) => reachedBy(reach).codes.has(code),
  };
}

interface Reached {
  readonly points: Uint32Array;
  readonly codes: ReadonlySet<string>;
}

function reachedOf({ influence, site }: Reach, index: ResidentIndex): Reached {
  const points = influence === null ? new Uint32Array() : index.reachedBy(site);
  return { points, codes: new Set([...points].map(index.codeAt)) };
}
