import { createSelector } from "reselect";
import type { Position } from "../../../domain/city";
import { type Metres, metres } from "../../../domain/measure";
import type { Edit } from "../../../domain/scenario";
import { type PilotBase, samePlace, standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import type { App } from "../../store";
import { metresBetween } from "./near";
import { selectPilots } from "./pilots";
import { selectEdits, selectEditsInHand, selectPilotBase, selectScenario } from "./scenarios";

/** How a pilot differs from the data. */
export interface PilotChange {
  readonly site: Site;
  /** As the data have it; null: it was added. */
  readonly original: Site | null;
  /** How far it stands from there; null: it stands there, or was added. */
  readonly moved: Metres | null;
  /** Metres on the ground that it alone reaches; null: as the scenario asks. */
  readonly ownReach: Metres | null;
  readonly hasOtherFoci: boolean;
}

/**
 * The reach of its own that each pilot was given, in metres on the ground. Edits on pilots that do not stand do nothing, as
 * in `apply`.
 */
export function ownReaches(
  edits: readonly Edit[],
  { sites }: Pick<PilotBase, "sites">,
): ReadonlyMap<string, Metres> {
  const originals = new Set(sites.map(({ id }) => id));
  const own = new Map<string, Metres | null>([...originals].map((id) => [id, null]));
  for (const edit of edits) {
    if (edit.kind === "add" && !own.has(edit.site)) own.set(edit.site, null);
    if (edit.kind === "remove") own.delete(edit.site);
    if (edit.kind === "restore" && !originals.has(edit.site)) own.delete(edit.site);
    if (edit.kind === "restore" && originals.has(edit.site)) own.set(edit.site, null);
    if (edit.kind === "pilot-reach" && own.has(edit.site))
      own.set(edit.site, edit.reach === null ? null : metres(edit.reach));
  }
  return new Map([...own].flatMap(([id, reach]) => (reach === null ? [] : [[id, reach] as const])));
}

/** Every pilot on the map with what was done to it, the edit in hand counted; by id, in the order of the list. */
export const selectPilotChanges = createSelector(
  [selectPilots, selectPilotBase, selectEditsInHand],
  (pilots, base, edits): ReadonlyMap<string, PilotChange> => {
    if (base === null) return new Map();
    const before = new Map(base.sites.map((site) => [site.id, site]));
    const own = ownReaches(edits, base);
    return new Map(
      pilots.map((site) => [site.id, changeOf(site, before.get(site.id) ?? null, own.get(site.id) ?? null)]),
    );
  },
);

function changeOf(site: Site, original: Site | null, ownReach: Metres | null): PilotChange {
  if (original === null) return { site, original, moved: null, ownReach, hasOtherFoci: false };
  const [from, to] = [standsAt(original), standsAt(site)];
  return {
    site,
    original,
    moved: samePlace(from, to) ? null : metresBetween(from, to),
    ownReach,
    hasOtherFoci: [...original.foci].sort().join() !== [...site.foci].sort().join(),
  };
}

/** One edit as a list of them tells it. */
export interface EditStep {
  readonly edit: Edit;
  /** Whom it concerns; null: all pilots, or one that neither the data nor the edits have. */
  readonly pilot: Pick<Site, "name" | "number"> | null;
  /** How far a move went from where the pilot stood just before. */
  readonly moved: Metres | null;
}

/** Where each pilot stands and how it is called, while the edits are gone through. */
type Known = Map<string, Pick<Site, "name" | "number"> & { readonly at: Position }>;

/** Edits with whom they concern, in their order. */
export function stepsOf(edits: readonly Edit[], { sites }: Pick<PilotBase, "sites">): readonly EditStep[] {
  const originals: Known = new Map(
    sites.map(({ id, name, number, geometry }) => [id, { name, number, at: standsAt({ id, geometry }) }]),
  );
  const known: Known = new Map(originals);
  return edits.map((edit): EditStep => {
    if (!("site" in edit)) return { edit, pilot: null, moved: null };
    const was = known.get(edit.site) ?? null;
    if (edit.kind === "add") {
      const name = { it: edit.name, en: edit.name };
      known.set(edit.site, { name, number: edit.number, at: edit.at });
      return { edit, pilot: { name, number: edit.number }, moved: null };
    }
    if (edit.kind === "move" && was !== null) {
      known.set(edit.site, { ...was, at: edit.to });
      return { edit, pilot: was, moved: metresBetween(was.at, edit.to) };
    }
    const original = originals.get(edit.site);
    if (edit.kind === "restore" && original !== undefined) known.set(edit.site, original);
    return { edit, pilot: was, moved: null };
  });
}

/** What was done in the scenario that is worked on, the first first, and what can be done again next. */
export const selectEditSteps = createSelector(
  [selectPilotBase, selectEdits, (app: App) => selectScenario(app)?.undone.at(-1) ?? null],
  (base, edits, undone) => {
    const all = base === null ? [] : stepsOf(undone === null ? edits : [...edits, undone], base);
    return { done: all.slice(0, edits.length), next: all[edits.length] ?? null };
  },
);
