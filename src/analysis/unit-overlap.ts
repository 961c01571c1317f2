import { residents, squareMetres } from "../domain/measure";
import type { Part, UnitOverlap } from "../domain/overlap";
import { subset } from "../domain/strategy";
import { completeOfKind, kindCode, subsetOfKind } from "./census";
import type { Tally } from "./tally";
import type { UnitGround } from "./unit-ground";

/**
 * Ground and residents of a municipality together. A kind of ground may have residents and no area: the exact distance
 * reaches a point that the polygonised edge just misses, or a point stands across the border of its municipality.
 */
export function unitOverlapOf(
  ground: UnitGround,
  tally: Tally,
  standing: UnitOverlap["standing"],
): UnitOverlap {
  const { code, area, undrawn, sites, failed } = ground;
  return {
    code,
    area,
    residents: residents(tally.all),
    parts: partsOf(ground, tally),
    patches: ground.patches.map((patch) => ({
      ...patch,
      residents: residents(tally.byPatch.get(patch.id) ?? 0),
    })),
    undrawn,
    sites,
    standing,
    failed,
  };
}

function partsOf({ parts }: UnitGround, { byKind }: Tally): Part[] {
  const areas = new Map(parts.map((part) => [kindCode(part.subset, part.complete), part.area]));
  const kinds = [...new Set([...areas.keys(), ...byKind.keys()])];
  const all = kinds.map((kind) => ({
    subset: subset(subsetOfKind(kind)),
    complete: subset(completeOfKind(kind)),
    area: areas.get(kind) ?? squareMetres(0),
    residents: residents(byKind.get(kind) ?? 0),
  }));
  return all.sort((a, b) => a.subset - b.subset || a.complete - b.complete);
}
