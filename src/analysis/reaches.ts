import { boundsOf } from "../domain/bounds";
import type { Site } from "../domain/site";
import { type Influence, influenceOf } from "./influence";
import { type Meeting, meetingOf } from "./meeting";
import type { Piece } from "./piece";
import { Recent } from "./recent";
import { relation } from "./relation";
import type { Units } from "./units";

/** A site with its influence area and the ground that this touches, found once and kept. */
export interface Reach {
  /** Names this very shape: the site's id for the ground's own sites, with its geometry for changed ones. */
  readonly key: string;
  readonly site: Site;
  /** null when the shape could not be made: the site is named as failed. */
  readonly influence: Influence | null;
  /** The pieces of the influence area that meet a unit, by the unit's code. */
  readonly touched: ReadonlyMap<string, readonly Piece[]>;
  /** Whether the site itself, not its reach, meets a piece. */
  readonly meets: Meeting;
  /** The codes of the units that the site itself meets. */
  readonly standsIn: ReadonlySet<string>;
}

export interface Reaches {
  /**
   * The reaches of the sites asked for, in the order of their ids; the changed ones in their changed shape.
   * @throws when an id belongs to no site
   */
  of(ids: readonly string[], changed: readonly Site[]): Reach[];
  /** The reaches of all sites, counted or not. */
  all(changed: readonly Site[]): Reach[];
}

/** Names a set of reaches, in their order. */
export const keyOf = (reaches: readonly Reach[]): string => reaches.map((reach) => reach.key).join(" ");

/** Changed sites kept: a dragged pilot leaves one behind at each stop. */
const CHANGED_KEPT = 64;

export function reachesOf(sites: readonly Site[], units: Units): Reaches {
  const own = new Map(sites.map((site) => [site.id, site]));
  const lasting = new Map<string, Reach>();
  const passing = new Recent<Reach>(CHANGED_KEPT);
  const ofOwn = (site: Site): Reach => {
    const reach = lasting.get(site.id) ?? reachOf(site.id, site, units);
    lasting.set(site.id, reach);
    return reach;
  };
  const ofChanged = (site: Site): Reach => {
    const key = `${site.id}@${site.strategy}/${site.reach}/${JSON.stringify(site.geometry)}`;
    return passing.getOr(key, () => reachOf(key, site, units));
  };
  const of = (ids: readonly string[], changed: readonly Site[]): Reach[] => {
    const moved = new Map(changed.map((site) => [site.id, site]));
    return [...new Set(ids)].sort().map((id) => {
      const other = moved.get(id);
      if (other !== undefined) return ofChanged(other);
      const site = own.get(id);
      if (site === undefined) throw new Error(`A site is on the ground or among the changed ones, got ${id}`);
      return ofOwn(site);
    });
  };
  return { of, all: (changed) => of([...own.keys(), ...changed.map(({ id }) => id)], changed) };
}

function reachOf(key: string, site: Site, units: Units): Reach {
  const influence = orNull(() => influenceOf(site));
  const touched = new Map<string, Piece[]>();
  for (const piece of influence?.pieces ?? []) {
    for (const unit of units.meeting(piece.bounds)) {
      if (unit.pieces.every((ground) => relation(piece, ground) === "apart")) continue;
      touched.set(unit.code, [...(touched.get(unit.code) ?? []), piece]);
    }
  }
  return { key, site, influence, touched, ...(orNull(() => standing(site, units)) ?? NOWHERE) };
}

type Standing = Pick<Reach, "meets" | "standsIn">;

const NOWHERE: Standing = { meets: () => false, standsIn: new Set() };

function standing({ geometry }: Site, units: Units): Standing {
  const meets = meetingOf(geometry);
  const met = units.meeting(boundsOf([geometry])).filter((unit) => unit.pieces.some(meets));
  return { meets, standsIn: new Set(met.map(({ code }) => code)) };
}

/** A shape that cannot be made is an answer too: the municipality that asks lists a counted site as failed. */
function orNull<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch {
    return null;
  }
}
