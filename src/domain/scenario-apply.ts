import type { Position } from "./city";
import { type Metres, metres } from "./measure";
import type { Edit } from "./scenario";
import { DETOUR, REACH } from "./scenario-bounds";
import { type PilotBase, reachByData, samePlace, standsAt } from "./scenario-pilots";
import type { Site } from "./site";

/** The code of the municipality inside the perimeter that holds a place; null outside. */
export type Locate = (position: Position) => string | null;

/** The accuracy of a position that somebody drew: no source stands behind it, and no city lists it. */
export const DRAWN = "drawn";

/** A pilot while the edits are gone through. */
export interface Pilot {
  readonly site: Site;
  readonly at: Position;
  readonly own: number | null;
  readonly foci: readonly string[];
}

/** What edits come to. */
interface Plan {
  /** Those that stand, by id: the data's in their order, but what was taken away and given again comes last. */
  readonly pilots: ReadonlyMap<string, Pilot>;
  /** What the edits ask for; null: as the data have it. */
  readonly reach: number | null;
  readonly detour: number;
}

/**
 * The pilots after the edits, those of the data first, each with the straight-line reach that counts: its reach on the
 * ground divided by the detour factor. Sites that no edit touches are the very same objects. Edits on sites that the
 * data do not have do nothing, so that a scenario opens on other data too.
 * @param locate finds the municipality of a moved or added pilot; a place outside the perimeter is allowed and flagged
 */
export function apply(base: PilotBase, edits: readonly Edit[], locate: Locate): readonly Site[] {
  const plan = planOf(base, edits);
  const own = base.sites.flatMap(({ id }) => plan.pilots.get(id) ?? []);
  const added = [...plan.pilots.values()].filter((pilot) => !own.includes(pilot));
  return [...own, ...added].map((pilot) => siteOf(base, plan, pilot, locate));
}

/** The reach that the edits ask for: on the ground, the detour factor, and the straight line that follows. */
export interface AskedReach {
  readonly ground: Metres;
  readonly detour: number;
  readonly straight: Metres;
}

/** The reach of pilots without one of their own. */
export function askedReach(base: PilotBase, edits: readonly Edit[]): AskedReach {
  const { reach, detour } = planOf(base, edits);
  const ground = reach ?? base.layer.reach ?? REACH.otherwise;
  return { ground: metres(ground), detour, straight: metres(ground / detour) };
}

/**
 * Whether an edit leaves everything as the edits before it have it: every pilot where it stands, with its foci and its
 * reach, one of its own or not, and the reach and the detour factor that are asked for.
 */
export function changesNothing(base: PilotBase, edits: readonly Edit[], edit: Edit): boolean {
  return standOf(base, edits) === standOf(base, [...edits, edit]);
}

function standOf(base: PilotBase, edits: readonly Edit[]): string {
  const plan = planOf(base, edits);
  const pilots = [...plan.pilots.values()].map(({ site, at, own, foci }) => {
    const ground = own ?? plan.reach ?? reachByData(base, site);
    return [site.id, site.name, site.number, at, own, ground, foci];
  });
  return JSON.stringify([askedReach(base, edits), pilots]);
}

/** Goes through the edits, without asking where anything lies. */
export function planOf(base: PilotBase, edits: readonly Edit[]): Plan {
  const pilots = new Map(base.sites.map((site) => [site.id, pilotOf(site)]));
  const untouched: Plan = { pilots, reach: null, detour: DETOUR.otherwise };
  return edits.reduce<Plan>((plan, edit) => step(base, plan, edit), untouched);
}

const pilotOf = (site: Site): Pilot => ({ site, at: standsAt(site), own: null, foci: site.foci });

function step(base: PilotBase, plan: Plan, edit: Edit): Plan {
  switch (edit.kind) {
    case "reach":
      return { ...plan, reach: edit.reach };
    case "detour":
      return { ...plan, detour: edit.factor };
    case "add":
      return plan.pilots.has(edit.site) ? plan : withPilot(plan, edit.site, pilotOf(added(base, edit)));
    case "remove":
      return without(plan, edit.site);
    case "restore": {
      const original = base.sites.find(({ id }) => id === edit.site);
      if (original === undefined) return without(plan, edit.site);
      return withPilot(plan, edit.site, pilotOf(original));
    }
    case "move":
      return changed(plan, edit.site, { at: edit.to });
    case "pilot-reach":
      return changed(plan, edit.site, { own: edit.reach });
    case "foci":
      return changed(plan, edit.site, { foci: edit.foci });
  }
}

const withPilot = (plan: Plan, id: string, pilot: Pilot): Plan => ({
  ...plan,
  pilots: new Map(plan.pilots).set(id, pilot),
});

const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  pilots: new Map([...plan.pilots].filter(([other]) => other !== id)),
});

function changed(plan: Plan, id: string, change: Partial<Pilot>): Plan {
  const pilot = plan.pilots.get(id);
  return pilot === undefined ? plan : withPilot(plan, id, { ...pilot, ...change });
}

function added({ layer }: PilotBase, edit: Extract<Edit, { kind: "add" }>): Site {
  return {
    id: edit.site,
    name: { it: edit.name, en: edit.name },
    status: "proposed",
    municipality: null,
    outside: false,
    category: null,
    accuracy: DRAWN,
    accuracyMetres: null,
    foci: edit.foci,
    lines: [],
    number: edit.number,
    layer: layer.id,
    strategy: layer.strategy,
    reach: null,
    counted: layer.strategy !== null,
    proposal: true,
    geometry: { type: "Point", coordinates: [...edit.at] },
  };
}

function siteOf(base: PilotBase, plan: Plan, { site, at, own, foci }: Pilot, locate: Locate): Site {
  const reach = metres((own ?? plan.reach ?? reachByData(base, site)) / plan.detour);
  const stays = site.accuracy !== DRAWN && samePlace(standsAt(site), at);
  if (stays && reach === site.reach && foci === site.foci) return site;
  return { ...(stays ? site : drawnAt(site, at, locate)), foci: [...foci], reach };
}

function drawnAt(site: Site, at: Position, locate: Locate): Site {
  const municipality = locate(at);
  return {
    ...site,
    geometry: { type: "Point", coordinates: [...at] },
    municipality,
    outside: municipality === null,
    accuracy: DRAWN,
    accuracyMetres: null,
  };
}
