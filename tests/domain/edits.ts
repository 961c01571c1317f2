import fc from "fast-check";
import type { Edit } from "../../src/domain/scenario";
import { apply, type Locate } from "../../src/domain/scenario-apply";
import { DETOUR, REACH } from "../../src/domain/scenario-bounds";
import { newScenario, pilotBaseOf } from "../../src/domain/scenario-pilots";
import { squareCity } from "../fixtures/square-city";

/** A scenario on the square city, and any edit of it. */

const found = pilotBaseOf(squareCity);
if (found === null) throw new Error("The square city has pilots");
export const base = found;
export const NOW = "2025-01-02T03:04:05.678Z";
export const LATER = "2025-01-02T03:05:00.000Z";
const about = { id: "s1", name: "First", city: "squares", data: "squares-1" };
export const fresh = newScenario(base, about, NOW);

/** West of the 30th meridian is outside. */
export const locate: Locate = ([longitude]) => (longitude < -30 ? null : "900001");
export const applied = (...edits: Edit[]) => apply(base, edits, locate);
export const move = (to: readonly [number, number]): Edit => ({ kind: "move", site: "pilot-one", to });

export const position = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([x, y]): readonly [number, number] => [x + 0, y + 0]);
export const siteId = fc.constantFrom("pilot-one", "pilot-two", "added-1", "added-2");
export const reach = fc.double({ min: REACH.least, max: REACH.most, noNaN: true });
export const foci = fc.subarray(["walk", "shade"]);
export const text = fc.string({ minLength: 1 }).filter((words) => /\S/.test(words));
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("move" as const), site: siteId, to: position }),
  fc.record({
    kind: fc.constant("add" as const),
    site: siteId,
    name: text,
    number: fc.option(fc.integer()).map((n) => (n === null ? null : n + 0)),
    at: position,
    foci,
  }),
  fc.record({ kind: fc.constantFrom("remove" as const, "restore" as const), site: siteId }),
  fc.record({ kind: fc.constant("pilot-reach" as const), site: siteId, reach: fc.option(reach) }),
  fc.record({ kind: fc.constant("foci" as const), site: siteId, foci }),
  fc.record({ kind: fc.constant("reach" as const), reach: fc.option(reach) }),
  fc.record({
    kind: fc.constant("detour" as const),
    factor: fc.double({ min: DETOUR.least, max: DETOUR.most, noNaN: true }),
  }),
);
