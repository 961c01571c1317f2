import type { Ground } from "../domain/analysis";
import type { UnitOverlap } from "../domain/overlap";
import type { Asked } from "./asked";
import type { Census } from "./census";
import type { KnownGround } from "./known-ground";
import { keyOf, type Reach } from "./reaches";
import { Recent } from "./recent";
import { standingIn } from "./standing";
import { NOBODY, tallyOf } from "./tally";
import { KEPT, turnsOf, unitDivision } from "./unit-division";
import { type UnitGround, unitGroundOf } from "./unit-ground";
import { unitOverlapOf } from "./unit-overlap";
import type { Unit } from "./units";

/** Reckons one municipality, and remembers. */
export interface UnitReckoner {
  /** `fresh` is false when the whole answer was remembered. Sites that do not touch the municipality may be among those asked. */
  answer(asked: Asked, census: Census | null): { readonly value: UnitOverlap; readonly fresh: boolean };
}

/** Three layers of memory: the divided ground, the ground with its residents, and where the sites stand. */
export function unitReckoner(unit: Unit, ground: Ground, known: KnownGround): UnitReckoner {
  const { code } = unit;
  const divide = unitDivision(unit, turnsOf(ground), known);
  const grounds = new Recent<UnitGround>(KEPT);
  const answers = new Recent<UnitOverlap>(KEPT);
  return {
    answer: ({ counted, all, kinds }, people) => {
      const census = kinds === null ? null : people;
      const touching = counted.filter((reach) => touches(reach, code));
      const peopled = counted.filter((reach) => census?.concerns(reach, code) ?? false);
      const standing = all.filter(({ standsIn }) => standsIn.has(code));
      const key = `${census !== null} ${[touching, peopled, standing].map(keyOf).join("|")}`;
      const kept = answers.get(key);
      if (kept !== undefined) return { value: kept, fresh: false };
      const divided = grounds.getOr(keyOf(touching), () => unitGroundOf(code, divide(touching)));
      const tally =
        census === null || kinds === null ? NOBODY : tallyOf(census, kinds, code, divided.patches);
      const value = unitOverlapOf(
        divided,
        tally,
        standingIn(divided.cells, standing, touching, ground.strategies),
      );
      answers.set(key, value);
      return { value, fresh: true };
    },
  };
}

/** A shape that could not be made is named by the municipality that its source names, or by all. */
function touches({ influence, touched, site }: Reach, code: string): boolean {
  if (influence !== null) return touched.has(code);
  return site.municipality === null || site.municipality === code;
}
