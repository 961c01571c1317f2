import type { Kinds } from "./census";
import type { Reach } from "./reaches";

/** A question with its sites found. */
export interface Asked {
  /** The reaches that count. */
  readonly counted: readonly Reach[];
  /** The reaches of all sites, counted or not. */
  readonly all: readonly Reach[];
  /** What each resident's point stands on; null until the points have come. */
  readonly kinds: Kinds | null;
}
