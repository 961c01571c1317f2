import type { Problem } from "../../domain/problem";
import type { Tour } from "../../domain/tour";

/** A tour that is being told. */
export interface Playing {
  /** By id. */
  readonly tour: string;
  /** Counts from 0. */
  readonly chapter: number;
  /** Whether the clock turns to the next chapter; a story is turned by its reader. */
  readonly running: boolean;
  /** The tours that follow one another without end, by id; empty: it ends with its last chapter. */
  readonly round: readonly string[];
}

/** The tours of the city, once somebody asked for them. */
export interface Tours {
  readonly told: readonly Tour[];
  /** What is wrong with their files; what is wrong was left out. */
  readonly problems: readonly Problem[];
  readonly playing: Playing | null;
}
