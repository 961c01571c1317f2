import Flatbush from "flatbush";
import type { Bounds } from "../domain/city";
import type { Municipality } from "../domain/municipality";
import { boxAround, type Piece, piecesOf } from "./piece";

/** A municipality as pieces of ground. */
export interface Unit {
  readonly code: string;
  readonly zone: string | null;
  readonly pieces: readonly Piece[];
  readonly bounds: Bounds;
}

/** The municipalities with an index of the boxes of their pieces. */
export interface Units {
  readonly all: readonly Unit[];
  readonly byCode: ReadonlyMap<string, Unit>;
  /** The units one of whose pieces' boxes meets a box. */
  meeting(bounds: Bounds): Unit[];
}

/** @throws when a municipality has a coordinate that is not finite. */
export function unitsOf(municipalities: readonly Municipality[]): Units {
  const all = municipalities.map(unitOf);
  const rows = all.flatMap((unit) => unit.pieces.map((piece) => ({ unit, piece })));
  const index = rows.length === 0 ? null : new Flatbush(rows.length);
  for (const { piece } of rows) index?.add(...piece.bounds);
  index?.finish();
  return {
    all,
    byCode: new Map(all.map((unit) => [unit.code, unit])),
    meeting: (bounds) => {
      const found = new Set((index?.search(...bounds) ?? []).map((row) => rows[row]?.unit));
      return all.length > 0 ? [...found].filter((unit) => unit !== undefined) : [];
    },
  };
}

function unitOf({ code, zone, geometry }: Municipality): Unit {
  const pieces = piecesOf(geometry);
  const [first, ...others] = pieces;
  if (first === undefined) throw new Error(`Municipality ${code} has at least one polygon, got none`);
  return {
    code,
    zone,
    pieces,
    bounds: others.reduce((box, piece) => boxAround(box, piece.bounds), first.bounds),
  };
}
