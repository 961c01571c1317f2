import type { HatchedChanges } from "./changes";
import type { Dashes } from "./dashes";
import type { HatchedAreas } from "./forbidden";
import type { HatchedPatches } from "./patches";
import type { EdgedDiscs } from "./planned-reach";
import type { PreviewAreas, PreviewLines, PreviewPoints } from "./preview";
import type { ReachAreas, ReachBands, ReachDiscs } from "./reach";
import type { Dots } from "./residents";
import type { Rings, Signs } from "./signs";
import type { Spots } from "./spots";

/** Everything that lies over the ground. */
export type Drawn =
  | HatchedPatches
  | HatchedChanges
  | HatchedAreas
  | ReachAreas
  | ReachBands
  | ReachDiscs
  | EdgedDiscs
  | Dots
  | PreviewAreas
  | PreviewLines
  | PreviewPoints
  | Dashes
  | Spots
  | Signs
  | Rings;
