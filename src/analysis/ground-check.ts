import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "../domain/city";
import type { Problem } from "../domain/problem";
import { enclosed } from "./enclosed";
import { areaOf, common, inPiece, unite } from "./geometry";
import { boxesMeet, type LonLat, lonLat, type Piece, pieceOf, piecesOf } from "./piece";

/** A feature that covers ground, and where it is written. */
export interface Plot {
  readonly file: string;
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Square metres of gap or overlap below which neighbours still count as meeting. */
const TOLERANCE = 10;

/** Every two plots of one list that cover the same ground. */
export function overlapProblems(plots: readonly Plot[]): Problem[] {
  const pieces = plots.map(({ geometry }) => piecesOf(geometry));
  return plots.flatMap((plot, index) =>
    plots.slice(index + 1).flatMap(({ id: other }, further): Problem[] => {
      const area = shared(pieces[index] ?? [], pieces[index + 1 + further] ?? []);
      if (area <= TOLERANCE) return [];
      return [{ code: "overlap", file: plot.file, feature: plot.id, values: { other, area } }];
    }),
  );
}

/** The outlines that enter ground that is not theirs to draw. */
export function intrusionProblems(outlines: readonly Plot[], perimeter: readonly Plot[]): Problem[] {
  const inner = perimeter.flatMap(({ geometry }) => piecesOf(geometry));
  return outlines.flatMap(({ file, id, geometry }): Problem[] => {
    const area = shared(piecesOf(geometry), inner);
    return area > TOLERANCE
      ? [{ code: "outline-inside-perimeter", file, feature: id, values: { area } }]
      : [];
  });
}

/**
 * The holes in the ground that all plots cover together; each names the plots around it. An enclave is a hole that
 * is meant. What opens to the outer edge of everything is a bay, not a gap: nothing tells one from the other.
 */
export function gapProblems(plots: readonly Plot[], enclaves: readonly Position[]): Problem[] {
  return enclosed(unite(plots.flatMap(({ geometry }) => piecesOf(geometry))))
    .map((ring) => pieceOf([ring]))
    .filter((hole) => !enclaves.some((place) => inPiece(lonLat(place), hole)))
    .flatMap((hole): Problem[] => {
      const area = Math.round(areaOf([hole]));
      if (area <= TOLERANCE) return [];
      const around = plots.filter(({ geometry }) => touchesRing(geometry, hole));
      const feature = around.map(({ id }) => id).join(", ");
      return [{ code: "gap", file: around[0]?.file ?? plots[0]?.file ?? "", feature, values: { area } }];
    });
}

/** Square metres that two lists of pieces have in common, counted pair by pair. */
function shared(some: readonly Piece[], others: readonly Piece[]): number {
  const pairs = some.flatMap((piece) =>
    others.filter((other) => boxesMeet(piece.bounds, other.bounds)).map((other) => common(piece, [other])),
  );
  return Math.round(areaOf(pairs.flat()));
}

function touchesRing(geometry: Polygon | MultiPolygon, { rings }: Piece): boolean {
  const corners = new Set(rings.flat().map(keyOf));
  return piecesOf(geometry).some((piece) =>
    piece.rings.some((ring) => ring.some((place) => corners.has(keyOf(place)))),
  );
}

const keyOf = ([longitude, latitude]: LonLat): string => `${longitude} ${latitude}`;
