import type { Ground } from "./analysis";
import type { City, Position } from "./city";
import type { Metres, Residents, Share } from "./measure";
import type { Amount, ByDepth, Distances, UnitDepths } from "./planner";
import type { DifferenceAnswer, DifferenceQuestion } from "./planner-difference";
import type { ResidentPoints } from "./residents";
import type { Site } from "./site";

/** What the planner reckons on; handed over once. */
export interface PlannerGround extends Ground {
  readonly foci: City["foci"];
  readonly residentMethods: City["residentMethods"];
}

/** A question about coverage: roots only. */
export interface CoverageQuestion {
  /** The pilots after the edits, with their straight-line reach. */
  readonly pilots: readonly Site[];
  /** The municipalities of the perimeter, by code. */
  readonly units: readonly string[];
  /** The sites of other strategies that count, by id: what stands within a pilot's reach. */
  readonly counted: readonly string[];
}

/** The exact figures of a municipality, a zone or the perimeter. */
export interface CoverageRow {
  readonly depths: ByDepth;
  /** What the pilots of each strategy reach, in the city's order; a pilot with foci of two strategies is in both. */
  readonly strategies: readonly Amount[];
  /** Covered at the reach less a fifth, and at the reach and a fifth. */
  readonly less: Amount;
  readonly more: Amount;
  /** Covered residents whose straight line to their nearest covering pilot crosses a known river. */
  readonly acrossRiver: Residents;
  /** Covered residents, and all residents, whose points are rough. */
  readonly roughCovered: Residents;
  readonly rough: Residents;
  /** null without pilots or without residents. */
  readonly distances: Distances | null;
}

export interface UnitCoverage extends CoverageRow, UnitDepths {}

export interface ZoneCoverage extends CoverageRow {
  /** The id of the zone. */
  readonly zone: string;
  /** Its members inside, by code. */
  readonly members: readonly string[];
}

/** One pilot. */
export interface PilotCoverage {
  readonly site: string;
  /** The code of the municipality that it stands in; null outside the perimeter. */
  readonly municipality: string | null;
  /** All residents within its reach, inside the perimeter. */
  readonly residents: Residents;
  /** Those whom no other pilot reaches: lost if it were not there. */
  readonly alone: Residents;
  /** Those whose straight line to it crosses a known river. */
  readonly acrossRiver: Residents;
  /** Counted sites of other strategies within its reach, nearest first. */
  readonly within: readonly { readonly site: string; readonly distance: Metres }[];
}

/** A place that no pilot reaches: residents around a peak of density, in one municipality. */
export interface Gap {
  /** The municipality and the point at the peak, as long as the residents' points stay: `001272-815`. */
  readonly id: string;
  readonly municipality: string;
  readonly residents: Residents;
  /** The residents' point where most uncovered residents live around. */
  readonly centre: Position;
  /** The nearest point site of another layer, to name the place by; null where the city has none. */
  readonly nearestSite: { readonly site: string; readonly distance: Metres } | null;
  readonly nearestPilot: { readonly site: string; readonly distance: Metres } | null;
  /** The residents' points are rough. */
  readonly rough: boolean;
}

/** A step of the Lorenz curve: the municipalities from the least covered share of residents to the greatest. */
export interface LorenzStep {
  readonly code: string;
  /** Shares of all residents and of all covered residents, up to and with this municipality. */
  readonly residents: Share;
  readonly covered: Share;
}

/** How evenly coverage is spread over the municipalities. 0: the same share of residents everywhere. */
export interface Inequality {
  readonly lorenz: readonly LorenzStep[];
  readonly gini: Share;
}

export interface CoverageAnswer {
  readonly total: CoverageRow;
  readonly zones: readonly ZoneCoverage[];
  readonly units: readonly UnitCoverage[];
  readonly pilots: readonly PilotCoverage[];
  /** Every uncovered resident is in one of them; the largest first. */
  readonly gaps: readonly Gap[];
  /** Municipalities in which no pilot stands, by code. */
  readonly withoutPilot: readonly string[];
  /** null as long as nobody is covered. */
  readonly inequality: Inequality | null;
  /** Pilots whose circle could not be used in a municipality; their ground is missing there. */
  readonly failed: readonly { readonly unit: string; readonly site: string }[];
  readonly milliseconds: number;
}

/** The exact figures as the state sees them, on the main thread or in the worker alike. */
export interface CoverageReckoning {
  load(ground: PlannerGround): Promise<void>;
  loadResidents(points: ResidentPoints): Promise<void>;
  /** Rejects with an `AbortError` when a newer coverage was asked meanwhile. */
  coverage(question: CoverageQuestion): Promise<CoverageAnswer>;
  difference(question: DifferenceQuestion): Promise<DifferenceAnswer>;
}
