import type { CoverageAnswer } from "../../domain/planner-coverage";
import type { DifferenceAnswer } from "../../domain/planner-difference";
import type { Edit, Scenario } from "../../domain/scenario";
import type { EditRefusal } from "../../domain/scenario-check";
import type { Unreadable } from "../device/scenario-record";
import type { DeviceTrouble } from "../device/scenario-store";
import { FIRST_WISH, type Search, type SitingWish } from "./siting-wish";

/** A scenario by its id; null: the data as they are, which is what everything is compared with and is never edited. */
export type ScenarioRef = string | null;

/** Two scenarios side by side. What is after is always the one that is worked on: it is what the map shows. */
export interface ScenarioPair {
  readonly before: ScenarioRef;
  readonly after: ScenarioRef;
}

/** A scenario in memory, and what the device has of it. */
export interface Kept {
  readonly scenario: Scenario;
  /** null: it was never saved. It is safe when this very scenario stands here. */
  readonly saved: { readonly scenario: Scenario; readonly revision: number } | null;
  /** Deleted by the reader, not yet from the device. */
  readonly leaving: boolean;
}

/** What is asked before something is lost; it waits for `confirmAsked` or `dismissAsked`. */
export interface Asked {
  /** adopt: the scenario forgets which data it was made on, and with it what changed since. */
  readonly kind: "delete" | "adopt";
  readonly id: string;
}

/** What another tab or a link did to the scenarios. */
export type Notice =
  /** Both had changed it: `name` is the other tab's, this tab's is the scenario `copy` from now on. */
  | { readonly kind: "both-kept"; readonly number: number; readonly name: string; readonly copy: string }
  /** A scenario that a link brought along; other-data: it was written on other data than these. */
  | { readonly kind: "from-link" | "from-other-data"; readonly number: number; readonly name: string }
  | {
      readonly kind: "changed-elsewhere" | "deleted-elsewhere" | "not-deleted";
      readonly number: number;
      readonly name: string;
    };

/** What the next taps on the map mean: they add a pilot, or draw an area where none shall stand. */
export type Tool = "add" | "forbid";

export const PAPERS = ["a4", "a3"] as const;
export type Paper = (typeof PAPERS)[number];

/** The sheets that lie open, to be read and printed: the report of the scenario, or municipalities by code. */
export type Sheets =
  | { readonly kind: "scenario" }
  | { readonly kind: "municipalities"; readonly codes: readonly string[] };

/** What the planner's map shows beside the pilots. */
export interface Shown {
  /** Municipalities in the colour of the part of their residents that is covered. */
  readonly share: boolean;
  /** The largest places without coverage. */
  readonly gaps: boolean;
}

/** How scenarios and pilots are called that nobody named. */
export interface Naming {
  /** The one that begins with the first edit of the data; it counts from 1. */
  fresh(number: number): string;
  /** This tab's, where another tab changed the same one. */
  conflict(name: string): string;
  /** A pilot that was added, by its number. */
  pilot(number: number): string;
}

/** All that people set in the planner. */
interface PlannerRoots {
  /** The scenario that is worked on. */
  readonly current: ScenarioRef;
  readonly compared: ScenarioPair | null;
  /** The edit in hand while something is dragged or slid: everything follows it, and nothing is written until release. */
  readonly held: Edit | null;
  readonly asked: Asked | null;
  readonly wish: SitingWish;
  /** null: taps choose. */
  readonly tool: Tool | null;
  readonly sheets: Sheets | null;
  /** What sheets are laid out for; it stays when they are closed. */
  readonly paper: Paper;
  readonly shown: Shown;
}

/** What the address says of the scenario that is worked on; too-long: nothing, because a link would not hold it. */
export type PlannerLink =
  | { readonly kind: "none" | "too-long" }
  | { readonly kind: "text"; readonly text: string };

/** What the planner remembers: everything else follows from it, the city's data and the roots of the map. */
export interface Planner extends PlannerRoots {
  /** Scenarios by id. */
  readonly shelf: ReadonlyMap<string, Kept>;
  /** Whether the device's scenarios have been read; until then there may be more of them. */
  readonly opened: boolean;
  readonly unreadable: readonly Unreadable[];
  /** Why the last save did not go through; what was not saved is in memory and is tried again with the next edit. */
  readonly trouble: DeviceTrouble | null;
  readonly notices: readonly Notice[];
  readonly naming: Naming;
  /** The last edit that was refused, and why; the next that is done clears it. */
  readonly refused: { readonly edit: Edit; readonly refusal: EditRefusal } | null;
  /** Exact answers under the key of their question, the newest last. */
  readonly coverages: ReadonlyMap<string, CoverageAnswer>;
  readonly differences: ReadonlyMap<string, DifferenceAnswer>;
  /** Why a question has no answer, under its key. */
  readonly failures: ReadonlyMap<string, string>;
  readonly link: PlannerLink;
  readonly search: Search | null;
  /** How many searches there were: no number is given twice. */
  readonly searches: number;
}

export const FIRST_PLANNER: Planner = {
  current: null,
  compared: null,
  held: null,
  asked: null,
  wish: FIRST_WISH,
  tool: null,
  sheets: null,
  paper: "a4",
  shown: { share: true, gaps: false },
  shelf: new Map(),
  opened: false,
  unreadable: [],
  trouble: null,
  notices: [],
  naming: { fresh: String, conflict: (name) => name, pilot: String },
  refused: null,
  coverages: new Map(),
  differences: new Map(),
  failures: new Map(),
  link: { kind: "none" },
  search: null,
  searches: 0,
};
