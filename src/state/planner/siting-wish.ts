import type { LayerInfo } from "../../domain/city";
import type {
  CandidatePlaces,
  SitingAnswer,
  SitingGoal,
  SitingProgress,
  SitingQuestion,
  SitingWishes,
} from "../../domain/planner-siting";
import type { Edit } from "../../domain/scenario";

/** Where the next pilots should go, as people ask it; the question to the reckoning follows from it. */
export interface SitingWish extends Omit<SitingWishes, "kept"> {
  readonly goal: SitingGoal;
  /** A grid, given places, or the point sites of some layers that count. */
  readonly candidates:
    | CandidatePlaces
    | { readonly kind: "layers"; readonly layers: readonly LayerInfo["id"][] };
  /** Metres on the ground that a new pilot reaches; null: as the scenario asks. */
  readonly reach: number | null;
  /** The pilots that stay, by id; null: all of them. */
  readonly kept: readonly string[] | null;
  /** How long the exact solver may take. */
  readonly seconds: number;
}

export const FIRST_WISH: SitingWish = {
  goal: { kind: "most", count: 3 },
  candidates: { kind: "grid", shape: "hexagon", spacing: 250 },
  reach: null,
  kept: null,
  forbidden: { areas: [], units: [] },
  only: [],
  perZone: [],
  apart: null,
  seconds: 60,
};

/** A question that was put, and what has been heard of it. */
export interface Search {
  /** Each search has its own, so that what is heard late of another is told from it. */
  readonly number: number;
  /** When it was begun, in milliseconds since the page was opened. */
  readonly since: number;
  readonly question: SitingQuestion;
  /** What the scenario was then: the answer is added to it and to nothing else. */
  readonly edits: readonly Edit[];
  /** The pilots of it that were not kept, by id. */
  readonly removed: readonly string[];
  /** Metres on the ground for the new pilots; null: as the scenario has them. */
  readonly reach: number | null;
  /** The best that was heard so far. */
  readonly progress: SitingProgress | null;
  readonly state:
    | { readonly kind: "running" }
    /** Cancelled: the best so far is about to be the answer. */
    | { readonly kind: "stopping" }
    | { readonly kind: "answered"; readonly answer: SitingAnswer }
    /** Cancelled before there was any answer. */
    | { readonly kind: "cancelled" }
    | { readonly kind: "failed"; readonly reason: string };
}

/** The answer of a search, or the best so far while it runs. */
export const bestOf = ({ state, progress }: Search): SitingAnswer | null =>
  state.kind === "answered" ? state.answer : (progress?.answer ?? null);
