import type { Position } from "../domain/city";
import type { Status } from "../domain/site";
import type { Match, Subset } from "../domain/strategy";
import type { UnitRef } from "../domain/unit";

/** What a visitor can do; each is a folder of modes/. */
export const MODES = ["explore", "planner", "plan", "data"] as const;
export type OfferedMode = (typeof MODES)[number];
/** A public screen is no choice of its visitors, and in no link: the address of the page opens it, see `isPublicScreen`. */
export type Mode = OfferedMode | "kiosk";

/** What a planner is at: who is covered, what if, where next, before and after. */
export const TASKS = ["coverage", "pilots", "next", "compare"] as const;
export type Task = (typeof TASKS)[number];

/** What the planner's wide answers are about. */
export const REPORTS = ["units", "gaps", "inequality", "pilots", "difference"] as const;
export type Report = (typeof REPORTS)[number];

/** The two doors of the data desk: files come in, figures and maps go out. */
export const DOORS = ["in", "out"] as const;
export type Door = (typeof DOORS)[number];

/** The long pages that are read in the place of the map, whatever the mode. */
export const PAGES = [
  "perimeter",
  "history",
  "people",
  "budget",
  "method",
  "data",
  "accessibility",
  "privacy",
  "credits",
] as const;
export type Page = (typeof PAGES)[number];

/** A page that is open, and the part of it that was asked for. */
export interface Reading {
  readonly page: Page;
  readonly at: string | null;
}

/** How a project lands on the map, as far as it can be asked for. */
export const PLACES = ["placed", "whole-area", "none-named", "not-known"] as const;
export type PlaceWish = (typeof PLACES)[number];

/** Which projects of the plan are listed; null asks for all. */
export interface ProjectFilters {
  /** A strategy of the plan itself, by id. */
  readonly planStrategy: string | null;
  /** A strategy on the map, by id. */
  readonly strategy: string | null;
  readonly place: PlaceWish | null;
  readonly search: string;
}

/** «system» follows the device. */
export type LookWish = "system" | "day" | "night" | "contrast";

/** What colours the municipalities. */
export type Choropleth =
  | { readonly kind: "none" | "residents" | "density" }
  | { readonly kind: "share"; readonly strategy: string }
  /** A field of a table that the visitor brought along; it is on this device alone, and in no link. */
  | { readonly kind: "own"; readonly table: string; readonly field: number };

/** Which patches of the overlap: a cell of the matrix holds these strategies and others, a region these and no other. */
export interface Together {
  readonly subset: Subset;
  readonly match: "all" | "exactly";
}

/** What the answer is about. */
export type Selection =
  | { readonly kind: "unit"; readonly unit: UnitRef }
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "patch"; readonly id: string }
  /** A tapped place, with the sites that were under the finger. */
  | { readonly kind: "place"; readonly position: Position; readonly under: readonly string[] }
  | { readonly kind: "overlaps"; readonly together: Together | null }
  | { readonly kind: "compare" }
  /** Every municipality of what is reported, in one table. */
  | { readonly kind: "table" }
  /** A pilot of the scenario that is worked on: one of the data, or one that was added. */
  | { readonly kind: "pilot"; readonly id: string }
  /** A project of the plan. */
  | { readonly kind: "project"; readonly id: string }
  /** Which units have projects of which strategy; the map shows those of one strategy, or of any for null. */
  | { readonly kind: "matrix"; readonly strategy: string | null }
  /** The file that is being opened: its rows and what was found in them. It is on this device alone, and in no link. */
  | { readonly kind: "opened" }
  /** One of the planner's tables and lists. */
  | { readonly kind: "report"; readonly report: Report };

/** Where the map looks. */
export interface Camera {
  readonly centre: Position;
  readonly zoom: number;
}

/** All that people set. Everything else follows from it and the city's data. */
export interface Roots {
  readonly mode: Mode;
  readonly task: Task;
  readonly door: Door;
  readonly language: string;
  readonly look: LookWish;
  /** The strategies wanted, by id; empty asks for all. */
  readonly strategies: readonly string[];
  readonly match: Match;
  readonly statuses: readonly Status[];
  readonly foci: readonly string[];
  /** Only this unit is reported; null reports the whole perimeter. */
  readonly unit: UnitRef | null;
  readonly search: string;
  readonly withProvisional: boolean;
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly projects: ProjectFilters;
  /** Two to four units side by side. */
  readonly compared: readonly UnitRef[];
  readonly choropleth: Choropleth;
  /** Residents' points as density. */
  readonly density: boolean;
  /** The reach of the sites that count. */
  readonly reach: boolean;
  /** null: the whole perimeter. */
  readonly camera: Camera | null;
}

/** The most units that are compared at once. */
export const MOST_COMPARED = 4;

export const FIRST_ROOTS: Roots = {
  mode: "explore",
  task: "coverage",
  door: "in",
  language: "it",
  look: "system",
  strategies: [],
  match: "any",
  statuses: ["open", "proposed"],
  foci: [],
  unit: null,
  search: "",
  withProvisional: true,
  selection: null,
  reading: null,
  projects: { planStrategy: null, strategy: null, place: null, search: "" },
  compared: [],
  choropleth: { kind: "none" },
  density: false,
  reach: false,
  camera: null,
};

/** Whether two lists of choices hold the same, in any order. */
export const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));
