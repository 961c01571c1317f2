import type { Change, ChangedPatch } from "../../domain/planner-difference";
import { CHANGE_LOOKS } from "../../theme/changes";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { Hatched } from "./patches";
import { changeTile } from "./tiles";

/** Ground that was gained, was lost or stayed covered between two scenarios. */
export type HatchedChanges = Hatched<"changes", ChangedPatch>;

const washOf = (change: Change, look: Look): Rgba =>
  rgba(look[change], Math.round(255 * CHANGE_LOOKS[change].wash));

export function changeLayer(patches: readonly ChangedPatch[], look: Look): HatchedChanges {
  return {
    kind: "changes",
    id: "changes",
    visible: patches.length > 0,
    data: patches,
    trigger: look.name,
    outline: ({ geometry }) => geometry.coordinates,
    tone: ({ change }) => washOf(change, look),
    ink: () => 255,
    hatch: ({ change }) => changeTile(change),
  };
}
