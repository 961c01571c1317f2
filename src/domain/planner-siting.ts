import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "./city";
import type { Metres, Residents, Share } from "./measure";
import type { Municipality } from "./municipality";
import type { ResidentPoints } from "./residents";
import type { Site } from "./site";
import type { UnitRef } from "./unit";

/** The most pilots that may be asked for at once. */
export const MOST_PILOTS = 15;

/**
 * most: where the next `count` pilots cover the most residents not yet covered. share: how few cover that part of all
 * residents of the perimeter, kept pilots included; 1 is everybody.
 */
export type SitingGoal =
  | { readonly kind: "most"; readonly count: number }
  | { readonly kind: "share"; readonly share: number };

/** Where a pilot may stand: on a grid inside the perimeter with so many metres between neighbours, or on given places. */
export type CandidatePlaces =
  | { readonly kind: "grid"; readonly shape: "square" | "hexagon"; readonly spacing: number }
  | { readonly kind: "places"; readonly places: readonly { readonly id: string; readonly at: Position }[] };

export interface SitingWishes {
  /** Pilots that stay: what they cover needs nobody else. */
  readonly kept: readonly Site[];
  /** No new pilot in these drawn areas and units. */
  readonly forbidden: {
    readonly areas: readonly (Polygon | MultiPolygon)[];
    readonly units: readonly UnitRef[];
  };
  /** New pilots only in these units; none: anywhere in the perimeter. */
  readonly only: readonly UnitRef[];
  /** At least so many pilots in a zone, kept ones included. */
  readonly perZone: readonly { readonly zone: string; readonly least: number }[];
  /** Metres between any two pilots, kept ones included; null: as they fall. */
  readonly apart: number | null;
}

export interface SitingQuestion {
  readonly goal: SitingGoal;
  readonly candidates: CandidatePlaces;
  /** The straight-line reach of a new pilot. */
  readonly reach: Metres;
  /** The municipalities of the perimeter, by code. */
  readonly units: readonly string[];
  readonly wishes: SitingWishes;
  /** How long the exact solver may take. */
  readonly seconds: number;
}

/** The wishes that can make a question impossible, by name; `candidates`: there are no places to begin with. */
export type WishName = "candidates" | "only" | "forbidden" | "per-zone" | "apart";

/** A place chosen for a new pilot. */
export interface Chosen {
  readonly id: string;
  readonly at: Position;
  /** The code of its municipality. */
  readonly municipality: string;
  /** Residents whom only this pilot covers, of kept and chosen ones. */
  readonly alone: Residents;
}

/** How good an answer is. A bound is residents for `most` and pilots for `share`. */
export type Verdict =
  /** Proved: no other choice among all allowed candidates is better. */
  | { readonly kind: "best"; readonly equal: "none" | "several" | "unknown" }
  /** No proof. `gap` is how far the answer may be from the best, as a part of the bound (of the answer for `share`). Null: the bound is 0. */
  | { readonly kind: "found"; readonly bound: number; readonly gap: Share | null; readonly why: Unproved }
  /**
   * Dropping any one of `wishes` alone makes it possible; several that only together do so are named together, with
   * `together`. None: the goal itself cannot be reached from these candidates with this reach. `reachable` is the part of
   * all residents that the allowed candidates reach at most.
   */
  | {
      readonly kind: "impossible";
      readonly wishes: readonly WishName[];
      readonly together: boolean;
      readonly reachable: Share | null;
      /** false: no way was found, which is not a proof. */
      readonly proved: boolean;
    };

/**
 * running: the exact solver has not ended yet. time: its time was up. cancelled: it was stopped. reduced: it was given
 * the candidates with the largest gain only, which can never prove the whole grid. solver: it could not be used.
 */
export type Unproved = "running" | "time" | "cancelled" | "reduced" | "solver";

/** Residents covered by kept pilots and so many new ones. */
export interface CurvePoint {
  readonly count: number;
  readonly covered: Residents;
  /** Nobody can cover more with so many; null where not computed. */
  readonly bound: Residents | null;
}

export interface SitingAnswer {
  readonly chosen: readonly Chosen[];
  readonly verdict: Verdict;
  /** Covered by kept and chosen pilots together, by the kept ones alone, and all residents of the perimeter. */
  readonly covered: Residents;
  readonly coveredBefore: Residents;
  readonly all: Residents;
  /** Fewer than asked for, because everybody is covered, or because of the minimum distance. */
  readonly short: "covered" | "apart" | null;
  /** Greedy choices from none on, improved where the answer is. */
  readonly curve: readonly CurvePoint[];
  /**
   * Candidates inside the perimeter, those that the wishes allow, those of them that can be part of a better answer, and those
   * given to the exact solver. The last two are 0 while it has none.
   */
  readonly candidates: {
    readonly all: number;
    readonly allowed: number;
    readonly left: number;
    readonly exact: number;
  };
}

export interface SitingProgress {
  /** The best answer so far: the first one comes from the greedy choice with interchange. */
  readonly answer: SitingAnswer;
  readonly phase: "first" | "exact";
  readonly milliseconds: number;
}

/** What siting needs to know; handed over with the question, as each question has a worker of its own. */
export interface SitingGround {
  readonly municipalities: readonly Municipality[];
  readonly points: ResidentPoints;
}
