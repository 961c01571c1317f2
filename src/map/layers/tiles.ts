import { CHANGES, type Change } from "../../domain/planner-difference";
import type { Strategy } from "../../domain/strategy";
import { CHANGE_LOOKS } from "../../theme/changes";
import { FORBIDDEN_LOOK } from "../../theme/forbidden";
import type { Hatch } from "../../theme/hatch";
import type { Look } from "../../theme/look";
import { SLOTS } from "../../theme/slots";
import { tilesOf } from "./patches";

/** A tile of the map's pattern atlas: hatches one over the other, each in its colour. */
export interface Tile {
  readonly name: string;
  readonly hatches: readonly { readonly hatch: Hatch; readonly colour: string }[];
}

export const changeTile = (change: Change): string => `change-${change}`;
export const FORBIDDEN_TILE = "forbidden";

/** Every tile that a layer may ask for, in the colours of a look. */
export function allTiles(strategies: readonly Strategy[], look: Look): Tile[] {
  return [
    ...tilesOf(strategies).map(({ name, slots }) => ({
      name,
      hatches: slots.map((slot) => ({ hatch: SLOTS[slot].hatch, colour: look.slots[slot] })),
    })),
    ...CHANGES.map((change) => ({
      name: changeTile(change),
      hatches: [{ hatch: CHANGE_LOOKS[change].hatch, colour: look[change] }],
    })),
    {
      name: FORBIDDEN_TILE,
      hatches: FORBIDDEN_LOOK.hatches.map((hatch) => ({ hatch, colour: look.lineStrong })),
    },
  ];
}
