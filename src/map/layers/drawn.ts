import type { HatchedPatches } from "./patches";
import type { ReachAreas, ReachBands, ReachDiscs } from "./reach";
import type { Dots } from "./residents";
import type { Rings, Signs } from "./signs";

/** Everything that lies over the ground. */
export type Drawn = HatchedPatches | ReachAreas | ReachBands | ReachDiscs | Dots | Signs | Rings;
