import type { Problem } from "./problem";
import type { Scenario } from "./scenario";

/** Everything that is worked on, as one file keeps it. */
export interface WholeState {
  /** The id of the city. */
  readonly city: string;
  /** The version of the data on which it was written. */
  readonly dataVersion: string;
  /** What was chosen on the screen, as the part of an address after `#`. */
  readonly link: string;
  /** The scenario that was worked on; null: the data as they are. */
  readonly scenario: Scenario | null;
}

/** What such a file can have that does not fit here. */
export interface StateProblem {
  readonly code:
    | Problem["code"]
    /** It is of another city: nothing of it can be shown here. */
    | "city-differs"
    /** It was written on other data: it opens, and figures may differ. */
    | "data-differs"
    /** A pilot or a focus that neither these data nor the scenario have: what is said of it does nothing. */
    | "id-unknown"
    /** It is larger than any file of this kind: it is something else, and was not read. */
    | "too-large";
  readonly file: string;
  readonly feature: string | null;
  readonly values: Problem["values"];
}

/** A file that was opened, with what is wrong in it; or why it was not. */
export type StateRead =
  | { readonly ok: true; readonly value: WholeState; readonly problems: readonly StateProblem[] }
  | { readonly ok: false; readonly problems: readonly StateProblem[] };

/** What a file is held against. */
export interface StateHere {
  readonly city: string;
  readonly dataVersion: string;
  /** The ids of the pilots of the data, and of the foci. */
  readonly pilots: ReadonlySet<string>;
  readonly foci: ReadonlySet<string>;
}
