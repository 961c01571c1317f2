import type { Edit, Original, Scenario } from "./scenario";
import { originalOf, type PilotBase, samePlace } from "./scenario-pilots";

/** How the data differ now from those that a scenario was made on. */
export type DataChange =
  | { readonly kind: "gone" | "new" | "moved" | "reach" | "foci"; readonly site: string }
  /** An edit that no longer does anything, because its site is not in the data. */
  | { readonly kind: "edit-lost"; readonly edit: Edit };

/**
 * What changed in the pilots since the scenario was made, in the order of the data, then the edits that lost their
 * site. Empty on the same data. Other data of the same version do not exist: the version is a fingerprint.
 */
export function changesSince(scenario: Scenario, base: PilotBase, version: string): readonly DataChange[] {
  if (scenario.data === version) return [];
  const were = new Map(scenario.originals.map((original) => [original.site, original]));
  const are = base.sites.map((site) => originalOf(base, site));
  const gone = scenario.originals.filter(({ site }) => !are.some((now) => now.site === site));
  return [
    ...gone.map(({ site }): DataChange => ({ kind: "gone", site })),
    ...are.flatMap((now) => differences(were.get(now.site), now)),
    ...lostEdits(scenario.edits, new Set(are.map(({ site }) => site))),
  ];
}

function differences(was: Original | undefined, { site, at, reach, foci }: Original): DataChange[] {
  if (was === undefined) return [{ kind: "new", site }];
  const changes: DataChange[] = [];
  if (!samePlace(was.at, at)) changes.push({ kind: "moved", site });
  if (was.reach !== reach) changes.push({ kind: "reach", site });
  if ([...was.foci].sort().join() !== [...foci].sort().join()) changes.push({ kind: "foci", site });
  return changes;
}

function lostEdits(edits: readonly Edit[], known: ReadonlySet<string>): DataChange[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "add" ? [edit.site] : [])));
  const isLost = (edit: Edit) => "site" in edit && !known.has(edit.site) && !added.has(edit.site);
  return edits.filter(isLost).map((edit) => ({ kind: "edit-lost", edit }));
}
