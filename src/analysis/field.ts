import type { Ground, OverlapQuestion } from "../domain/analysis";
import type { UnitOverlap } from "../domain/overlap";
import type { ResidentPoints } from "../domain/residents";
import type { Asked } from "./asked";
import { type Census, censusOf } from "./census";
import { type KnownGround, knownGroundOf } from "./known-ground";
import { reachesOf } from "./reaches";
import { residentIndexOf } from "./resident-index";
import { type UnitReckoner, unitReckoner } from "./unit-reckoner";
import { type Units, unitsOf } from "./units";

/** The ground made ready: municipalities, reaches and what is known, with what is remembered of earlier answers. */
export interface Field {
  readonly ground: Ground;
  readonly units: Units;
  readonly known: KnownGround;
  /** Brings the residents' points. */
  settle(points: ResidentPoints): void;
  /** @throws when a counted id belongs to no site */
  ask(question: OverlapQuestion): Asked;
  /** @throws when the code belongs to no municipality of the ground */
  answer(code: string, asked: Asked): { readonly value: UnitOverlap; readonly fresh: boolean };
}

/** @throws when a municipality's outline has a coordinate that is not finite */
export function fieldOf(ground: Ground): Field {
  const units = unitsOf(ground.municipalities);
  const known = knownGroundOf(ground);
  const reaches = reachesOf(ground.sites, units);
  const reckoners = new Map<string, UnitReckoner>();
  let census: Census | null = null;
  const reckoner = (code: string): UnitReckoner => {
    const unit = units.byCode.get(code);
    if (unit === undefined) throw new Error(`A unit is a municipality of the ground, got ${code}`);
    const made = reckoners.get(code) ?? unitReckoner(unit, ground, known);
    reckoners.set(code, made);
    return made;
  };
  return {
    ground,
    units,
    known,
    settle: (points) => {
      census = censusOf(residentIndexOf(points), ground.strategies, known);
    },
    ask: ({ counted, changed }) => {
      const found = reaches.of(counted, changed);
      return { counted: found, all: reaches.all(changed), kinds: census?.kinds(found) ?? null };
    },
    answer: (code, asked) => reckoner(code).answer(asked, census),
  };
}
