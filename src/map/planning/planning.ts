import type { Position } from "../../domain/city";
import type { OutlineRefusal } from "../../domain/outline";
import type { ChangedPatch } from "../../domain/planner-difference";
import type { Ghost } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import type { Colours } from "../../state";
import type { Dash } from "../layers/dashes";
import type { ForbiddenArea } from "../layers/forbidden";
import type { PlannedReach } from "../layers/planned-reach";
import type { Spot } from "../layers/spots";

/** What the taps on the map do: with a tool they do not choose. */
type ToolInHand = "add" | "forbid" | null;

/** An area while it is drawn: a gesture of the hand and not of the memory, like a drag before it is let go. */
export interface Sketch {
  readonly corners: readonly Position[];
  /** Where the mouse is; null for a finger. */
  readonly pointer: Position | null;
  /** Why the last tap did nothing. */
  readonly refusal: OutlineRefusal | null;
}

/** A place that a search has chosen. */
export interface ChosenPlace {
  readonly id: string;
  readonly at: Position;
  /** Its place among the chosen ones, from 1. */
  readonly number: number;
}

/** What the planner's map is drawn from. Equal parts keep their identity. */
export interface Planning {
  /** The pilots where they are now, the one in hand counted. */
  readonly pilots: readonly Site[];
  /** The sites of all other layers that are shown, and the pilots of the data: around these no letters are set. */
  readonly sites: readonly Site[];
  /** What may be pointed at: the pilots where they are now, and the sites of other layers. */
  readonly targets: readonly Site[];
  readonly pilotIds: ReadonlySet<string>;
  /** The pilots that do not stand where the data have them. */
  readonly moved: ReadonlySet<string>;
  readonly ghosts: readonly Ghost[];
  /** The pilot that is being moved; null: none. */
  readonly moving: string | null;
  readonly reaches: readonly PlannedReach[];
  readonly ghostLines: readonly Dash[];
  /** null: municipalities are not coloured. */
  readonly colours: Colours | null;
  /** The municipalities in which new pilots may stand; null: no such wish. */
  readonly scope: ReadonlySet<string> | null;
  readonly changes: readonly ChangedPatch[];
  readonly gaps: readonly Spot[];
  readonly gapsStale: boolean;
  readonly chosen: readonly ChosenPlace[];
  readonly chosenReaches: readonly PlannedReach[];
  readonly forbidden: readonly ForbiddenArea[];
  readonly tool: ToolInHand;
  readonly sketch: Sketch;
}
