import type { Bounds } from "./city";

/** How far places may be off after the way into degrees that is used here, and why. */
export interface Shift {
  readonly metres: number;
  /** no-grid: the exact way needs a grid of corrections that its authority does not give away freely. */
  readonly reason: "no-grid";
  /** The transformation of the EPSG register that is used and whose stated accuracy `metres` is. */
  readonly transformation: number;
}

/** A coordinate system that files may be in. */
export interface CoordinateSystem {
  /** EPSG code. */
  readonly code: number;
  readonly name: string;
  readonly unit: "degrees" | "metres";
  /** Which number its definition names first. Most files write east first whatever it says. */
  readonly order: "east-first" | "north-first";
  /** null: within a metre. */
  readonly shift: Shift | null;
}

/** What the numbers of a file are. */
export interface SystemChoice {
  readonly code: number;
  /** The first number is the latitude or northing. */
  readonly swapped: boolean;
}

/** A reading of the numbers that puts some of them into or near the city. */
export interface SystemGuess extends SystemChoice {
  /** Codes of systems that give the same places within a metre. */
  readonly alike: readonly number[];
  /** Rows whose middle falls inside the city's bounds, and near it, the former included. */
  readonly inside: number;
  readonly near: number;
  /** Rows with a geometry. */
  readonly of: number;
}

/** Where the city lies: its own bounds, and wider ones in which a file still makes sense, as of its province. */
export interface CityArea {
  readonly bounds: Bounds;
  readonly around: Bounds;
}

/** What the file says of its own system. */
export type RecognisedSystem =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly system: CoordinateSystem }
  /** One that is not opened here: its code, or its name, or the beginning of its text. */
  | { readonly kind: "unknown"; readonly text: string };

/**
 * Why no system is offered. `least` and `greatest` of both numbers, in the order of the file, show what was there.
 * nowhere: no known system puts any row near the city. not-numbers: no row has two finite numbers.
 */
export type SystemRefusal =
  | { readonly code: "no-coordinates" }
  | { readonly code: "not-numbers"; readonly rows: number }
  | {
      readonly code: "nowhere";
      readonly rows: number;
      readonly least: readonly [number, number];
      readonly greatest: readonly [number, number];
    };

/** What is offered for a file: its own system where it fits, and what else its numbers may be. */
export interface SystemSuggestion {
  readonly recognised: RecognisedSystem;
  /** Best first. */
  readonly guesses: readonly SystemGuess[];
  /** The file names a system with which its numbers lie nowhere near the city, while others put them there. */
  readonly contradicted: boolean;
  readonly refusal: SystemRefusal | null;
}
