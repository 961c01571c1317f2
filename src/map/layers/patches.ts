import type { Patch } from "../../domain/overlap";
import { type Strategy, type Subset, sizeOf, strategiesIn, subset } from "../../domain/strategy";
import { type Rgba, rgba } from "../../theme/colour";
import { hatchTone } from "../../theme/hatch-tone";
import type { Look } from "../../theme/look";
import type { SlotNumber } from "../../theme/slots";
import type { Description, Rings } from "./description";

/** The name of the tile that holds the hatches of a subset's strategies. */
export const tileOf = (bits: Subset): string => `subset-${bits}`;

/** One tile for each subset that is not empty: the hatches it lays one over the other. */
export function tilesOf(
  strategies: readonly Strategy[],
): readonly { readonly name: string; readonly slots: readonly SlotNumber[] }[] {
  return Array.from({ length: 2 ** strategies.length - 1 }, (_, index) => {
    const bits = subset(index + 1);
    return { name: tileOf(bits), slots: strategiesIn(strategies, bits).map(({ slot }) => slot) };
  });
}

/** How much of the ground shows through the tone: none alone, least where most meet. */
const OPACITY = { alone: 0, two: 150, more: 190 };

/** The tone under the hatches of a subset; under one strategy's alone there is none. */
export function toneOf(bits: Subset, look: Look): Rgba {
  const size = sizeOf(bits);
  const opacity = size <= 1 ? OPACITY.alone : size === 2 ? OPACITY.two : OPACITY.more;
  return rgba(look[hatchTone(size)], opacity);
}

/** How strongly the hatch is printed, 0 to 255: names under one hatch shall be read. */
export function inkOf(bits: Subset): number {
  const size = sizeOf(bits);
  if (size <= 1) return 165;
  return size === 2 ? 215 : 255;
}

/** Polygons under a hatch over a tone. */
export interface Hatched<Kind extends string, Row> extends Description<Kind, Row> {
  readonly outline: (row: Row) => Rings;
  readonly tone: (row: Row) => Rgba;
  /** How strongly the hatch is printed, 0 to 255. */
  readonly ink: (row: Row) => number;
  /** The name of the tile. */
  readonly hatch: (row: Row) => string;
}

/** Patches with the hatches of their strategies. */
export type HatchedPatches = Hatched<"hatched", Patch>;

/** Ground that strategies share, hatched. */
export function patchLayer(patches: readonly Patch[], look: Look): HatchedPatches {
  return {
    kind: "hatched",
    id: "patches",
    visible: patches.length > 0,
    data: patches,
    trigger: look.name,
    outline: ({ geometry }) => geometry.coordinates,
    tone: (patch) => toneOf(patch.subset, look),
    ink: (patch) => inkOf(patch.subset),
    hatch: (patch) => tileOf(patch.subset),
  };
}
