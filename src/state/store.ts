import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { OverlapAnswer, Place } from "../domain/analysis";
import type { Bounds, Position } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import type { Plan } from "../domain/plan";
import type { Problem } from "../domain/problem";
import type { ResidentPoints } from "../domain/residents";
import { FIRST_GOING, type Going } from "./exporting/memory";
import type { Help } from "./help";
import type { Importing } from "./importing/memory";
import type { Kiosk } from "./kiosk/memory";
import { NOTHING_OWN, type Own } from "./own/memory";
import type { Planner } from "./planner/memory";
import { FIRST_ROOTS, type Roots } from "./roots";
import type { Tours } from "./tours/memory";

export type GeodataState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: Geodata }
  | { readonly status: "failed"; readonly problems: readonly Problem[] };

export type PointsState =
  | { readonly status: "waiting" }
  | { readonly status: "ready"; readonly value: ResidentPoints }
  | { readonly status: "failed"; readonly problems: readonly Problem[] };

export type PlanState =
  | { readonly status: "waiting" | "loading" }
  /** null: the city brings no plan. */
  | { readonly status: "ready"; readonly value: Plan | null }
  | { readonly status: "failed"; readonly problems: readonly Problem[] };

/** How the map is: about to start, drawn, its graphics context lost, or not to be had on this device. */
export type MapState = "starting" | "ready" | "lost" | "none";

/** On a phone: how high the sheet stands, and which side of the conversation it shows. */
export interface SheetState {
  readonly height: "peek" | "half" | "full";
  readonly showing: "question" | "answer";
}

/** A wish that the map moves; each has its own number, so that the same place can be asked for twice. */
export interface Flight {
  readonly number: number;
  readonly to: { readonly bounds: Bounds } | { readonly position: Position; readonly zoom: number };
}

/** The field `e` of a link as it stands there; `here`: the scenario that this page worked on when it wrote it itself. */
export interface LinkedText {
  readonly text: string;
  readonly here: string | null;
}

/** Messages nested by room, as i18n takes them. */
type Messages = Readonly<Record<string, unknown>>;

/** What the app remembers beside the roots: what was loaded, what was answered, what the map reports. */
export interface Memory {
  readonly geodata: GeodataState;
  readonly points: PointsState;
  /** Answers of the reckoning under the key of their question, the newest last. */
  readonly answers: ReadonlyMap<string, OverlapAnswer>;
  /** Why a question, a place or a patch with this key could not be answered. */
  readonly failures: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly patchSites: ReadonlyMap<string, readonly string[]>;
  readonly map: MapState;
  readonly flight: Flight | null;
  readonly sheet: SheetState;
  /** The words of languages that the city itself brings, by language. */
  readonly messages: ReadonlyMap<string, Messages>;
  /** The site or unit under the pointer, by id or unit key. */
  readonly hovered: string | null;
  /** Ids of a link that this city does not know. */
  readonly unknownIds: readonly string[];
  /** What the strategic plan says; loaded when somebody asks for it. */
  readonly plan: PlanState;
  /** What a visitor brought along. */
  readonly own: Own;
  /** What is ticked at the way out of the data desk. */
  readonly going: Going;
  /** A file on its way in; null: none is open. */
  readonly importing: Importing | null;
  /** The help of the first visit; null: it is not open. */
  readonly help: Help | null;
  /** The planner's part; null until somebody plans, so that nothing of it is loaded before. */
  readonly planner: Planner | null;
  /** What a link says of a scenario, until the planner reads it; null: nothing that nobody has read. */
  readonly linked: LinkedText | null;
  /** The city's tours; null until somebody asks for them. */
  readonly tours: Tours | null;
  /** The public screen's part; null everywhere else. */
  readonly kiosk: Kiosk | null;
}

export interface App extends Roots, Memory {}

export const FIRST_MEMORY: Memory = {
  geodata: { status: "loading" },
  points: { status: "waiting" },
  answers: new Map(),
  failures: new Map(),
  places: new Map(),
  patchSites: new Map(),
  map: "starting",
  flight: null,
  sheet: { height: "half", showing: "question" },
  messages: new Map(),
  hovered: null,
  unknownIds: [],
  plan: { status: "waiting" },
  own: NOTHING_OWN,
  going: FIRST_GOING,
  importing: null,
  help: null,
  planner: null,
  linked: null,
  tours: null,
  kiosk: null,
};

/** The one store. Only the actions of this room write to it. */
export const store: StoreApi<App> = createStore<App>()(() => ({ ...FIRST_ROOTS, ...FIRST_MEMORY }));

/** Several values at once, as a list; drawn again when one of them changes. */
export function useAppList<Value>(select: (app: App) => readonly Value[]): readonly Value[] {
  return useStore(store, useShallow(select));
}

/** A value of the store inside a component; drawn again when it changes. */
export function useApp<Value>(select: (app: App) => Value): Value {
  return useStore(store, select);
}
