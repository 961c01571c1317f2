import type { MultiLineString } from "geojson";
import type { City, Position } from "./city";
import type { Extent } from "./geodata";
import type { Municipality } from "./municipality";
import type { UnitOverlap } from "./overlap";
import type { ResidentPoints } from "./residents";
import type { Site } from "./site";
import type { Subset } from "./strategy";

/** What the reckoning works on; handed over once. */
export interface Ground {
  readonly strategies: City["strategies"];
  readonly municipalities: readonly Municipality[];
  readonly sites: readonly Site[];
  readonly extents: readonly Extent[];
  /** The ids of the layers of each strategy are read from the sites; these are the layers known to have gaps. */
  readonly layers: City["layers"];
}

/** A question to the reckoning. Roots only; the answer is kept under it. */
export interface OverlapQuestion {
  /** The sites that count, by id. */
  readonly counted: readonly string[];
  /** Sites that differ from the ground's, or are new: a moved pilot, a changed reach. */
  readonly changed: readonly Site[];
  /** The municipalities of the perimeter, by code. */
  readonly units: readonly string[];
}

export interface OverlapAnswer {
  readonly units: readonly UnitOverlap[];
  /** How long the reckoning took and how many units came from the cache. */
  readonly milliseconds: number;
  readonly fromCache: number;
}

/** What a tapped place or a site falls in. */
export interface Place {
  readonly position: Position;
  /** null outside the perimeter. */
  readonly municipality: string | null;
  readonly zone: string | null;
  readonly subset: Subset;
  readonly complete: Subset;
  /** Sites whose influence area holds the place, nearest first, with metres to the feature itself. */
  readonly sites: readonly { readonly id: string; readonly distance: number }[];
  /** The patch that holds the place; null where nothing covers it or the piece is too small to draw. */
  readonly patch: string | null;
}

/** The reckoning as the state sees it, on the main thread or in the worker alike. */
export interface Reckoning {
  load(ground: Ground): Promise<void>;
  /** The residents' points follow the ground; figures asked before have 0 residents and are asked again. */
  loadResidents(points: ResidentPoints): Promise<void>;
  /** Rejects with an `AbortError` when a newer overlap was asked meanwhile. */
  overlap(question: OverlapQuestion): Promise<OverlapAnswer>;
  where(position: Position, question: OverlapQuestion): Promise<Place>;
  /** The sites whose influence area meets a patch of the last answer to the question. */
  sitesOfPatch(patch: string, question: OverlapQuestion): Promise<readonly string[]>;
}

/** The lines that the first map draws: the edge of the perimeter and the borders between zones inside it. */
export interface Borders {
  readonly perimeter: MultiLineString;
  readonly zones: MultiLineString;
}
