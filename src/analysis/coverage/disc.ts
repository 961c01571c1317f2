import type { Bounds } from "../../domain/city";
import { type Metres, metres } from "../../domain/measure";
import { servedBy } from "../../domain/planner";
import type { PlannerGround } from "../../domain/planner-coverage";
import { standsAt } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import { circle } from "../circle";
import { type LonLat, lonLat, type Piece } from "../piece";
import { Recent } from "../recent";
import { relation } from "../relation";
import type { Units } from "../units";

/** A pilot's place and reach: what follows from these alone is found once and kept with it. */
export interface Disc {
  readonly key: string;
  readonly at: LonLat;
  readonly reach: Metres;
  /** The reach as ground, with corners. */
  readonly piece: Piece;
  readonly bounds: Bounds;
  /** The codes of the units that it has ground in. */
  readonly touched: ReadonlySet<string>;
}

/** A pilot with its disc and the strategies that its foci serve, as bits. */
export interface Pilot {
  readonly site: Site;
  readonly disc: Disc;
  readonly serves: number;
}

/** A dragged pilot leaves a disc behind at each stop, in three sizes; this many are remembered. */
const KEPT = 1024;

export interface Discs {
  /** @throws when a pilot is no point or has no reach above 0. */
  of(pilots: readonly Site[]): Pilot[];
  /** The same place with another reach. */
  scaled(disc: Disc, part: number): Disc;
}

export function discsOf({ foci, strategies }: PlannerGround, units: Units): Discs {
  const kept = new Recent<Disc>(KEPT);
  const disc = (at: LonLat, reach: Metres): Disc => {
    const key = `${at[0]},${at[1]}/${reach}`;
    return kept.getOr(key, () => discOf(key, at, reach, units));
  };
  return {
    of: (pilots) =>
      pilots.map((site) => ({
        site,
        disc: disc(lonLat(standsAt(site)), reachOf(site)),
        serves: servedBy(site.foci, { foci, strategies }),
      })),
    scaled: ({ at, reach }, part) => disc(at, metres(reach * part)),
  };
}

function reachOf({ id, reach }: Site): Metres {
  if (reach === null || !(reach > 0))
    throw new Error(`A pilot has a reach above 0 metres, got ${reach} of ${id}`);
  return reach;
}

function discOf(key: string, at: LonLat, reach: Metres, units: Units): Disc {
  const piece = circle(at, reach);
  const near = units.meeting(piece.bounds);
  const met = near.filter((unit) => unit.pieces.some((ground) => relation(piece, ground) !== "apart"));
  return { key, at, reach, piece, bounds: piece.bounds, touched: new Set(met.map(({ code }) => code)) };
}
