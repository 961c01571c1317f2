import type { Ground } from "../domain/analysis";
import { everyOf, type Subset, subset } from "../domain/strategy";
import { inPiece } from "./geometry";
import { type LonLat, type Piece, piecesOf } from "./piece";
import { uniteLocally } from "./split";

/** Where the layers of each strategy are known: one cover for each layer that has an extent. */
export interface KnownGround {
  /** Index: bit of the strategy. A strategy is known where all its covers are. */
  readonly covers: readonly (readonly Piece[])[][];
  /** All strategies as bits. */
  readonly all: Subset;
}

/** Layers without an extent are known everywhere; known gaps of a layer (rivers) change the wording, not this. */
export function knownGroundOf({ strategies, layers, extents }: Ground): KnownGround {
  const covers = strategies.map(({ id }) =>
    layers
      .filter((layer) => layer.strategy === id)
      .map((layer) => extents.filter((extent) => extent.layer === layer.id))
      .filter((own) => own.length > 0)
      .map((own) => uniteLocally(own.flatMap((extent) => piecesOf(extent.geometry)))),
  );
  return { covers, all: everyOf(strategies.length) };
}

/** The strategies whose data are complete at a place. */
export function completeAt({ covers }: KnownGround, place: LonLat): Subset {
  const known = (cover: readonly Piece[]) => cover.some((piece) => inPiece(place, piece));
  return subset(covers.reduce((bits, own, bit) => (own.every(known) ? bits | (1 << bit) : bits), 0));
}
