import type { Edit } from "./scenario";
import { type Pilot, planOf } from "./scenario-apply";
import { DETOUR } from "./scenario-bounds";
import { type PilotBase, samePlace, standsAt } from "./scenario-pilots";
import type { Site } from "./site";

/**
 * The fewest edits that come to the same: the reach of all and the detour factor, then each pilot of the data that differs
 * from them, then each that was added, all as they stand at the end. `apply` gives the same pilots for both lists, and two
 * lists that come to the same have the same shortest one. Edits that do nothing on these data are not in it.
 */
export function shortest(base: PilotBase, edits: readonly Edit[]): readonly Edit[] {
  const { pilots, reach, detour } = planOf(base, edits);
  const own = new Set(base.sites.map(({ id }) => id));
  const added = [...pilots.values()].filter(({ site }) => !own.has(site.id));
  return [
    ...(reach === null ? [] : [{ kind: "reach", reach } as const]),
    ...(detour === DETOUR.otherwise ? [] : [{ kind: "detour", factor: detour } as const]),
    ...base.sites.flatMap((site) => ofOriginal(site, pilots.get(site.id))),
    ...added.flatMap(ofAdded),
  ];
}

/** @param pilot what stands under the id of the original now */
function ofOriginal(original: Site, pilot: Pilot | undefined): readonly Edit[] {
  const { id: site } = original;
  if (pilot === undefined) return [{ kind: "remove", site }];
  // Taken away and given again under its id, it is another one.
  if (pilot.site !== original) return [{ kind: "remove", site }, ...ofAdded(pilot)];
  const { at, foci } = pilot;
  const edits: Edit[] = [];
  if (!samePlace(standsAt(original), at)) edits.push({ kind: "move", site, to: at });
  if (!sameFoci(original.foci, foci)) edits.push({ kind: "foci", site, foci: [...foci] });
  return [...edits, ...ownReach(pilot)];
}

function ofAdded(pilot: Pilot): readonly Edit[] {
  const { site, at, foci } = pilot;
  const { id, name, number } = site;
  return [{ kind: "add", site: id, name: name.en, number, at, foci: [...foci] }, ...ownReach(pilot)];
}

const ownReach = ({ site, own }: Pilot): readonly Edit[] =>
  own === null ? [] : [{ kind: "pilot-reach", site: site.id, reach: own }];

const sameFoci = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((focus, index) => focus === other[index]);
