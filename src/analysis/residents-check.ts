import type { Municipality } from "../domain/municipality";
import type { Problem } from "../domain/problem";
import type { ResidentPoints } from "../domain/residents";
import { inPiece } from "./geometry";
import { type LonLat, type Piece, piecesOf } from "./piece";

/**
 * The municipalities whose points do not add up to their census, or stand outside of them, edge included. No
 * tolerance: five decimals place a point within a metre, and whoever writes points can keep them inside.
 */
export function residentsProblems(
  points: ResidentPoints,
  municipalities: readonly Municipality[],
  file: string,
): Problem[] {
  const known = new Set(municipalities.map(({ code }) => code));
  const strangers = points.codes.filter((code) => !known.has(code));
  return [
    ...strangers.map((got): Problem => ({ code: "code-unknown", file, feature: got, values: { got } })),
    ...municipalities.flatMap((municipality) => inOne(points, municipality, file)),
  ];
}

function inOne(points: ResidentPoints, municipality: Municipality, file: string): Problem[] {
  const { code, residents: wanted, geometry } = municipality;
  const pieces = piecesOf(geometry);
  const mine = pointsOf(points, points.codes.indexOf(code));
  const got = mine.reduce((sum, { residents }) => sum + residents, 0);
  const strays = mine.filter(({ place }) => !isIn(place, pieces));
  const position = strays[0]?.place.join(", ") ?? "";
  const problem = (name: Problem["code"], values: Problem["values"]): Problem => ({
    code: name,
    file,
    feature: code,
    values,
  });
  return [
    ...(got === wanted ? [] : [problem("residents-differ", { got, wanted })]),
    ...(strays.length === 0 ? [] : [problem("residents-misplaced", { count: strays.length, position })]),
  ];
}

interface ResidentPoint {
  readonly place: LonLat;
  readonly residents: number;
}

function pointsOf(
  { longitudes, latitudes, counts, municipalities }: ResidentPoints,
  index: number,
): ResidentPoint[] {
  return [...counts.keys()]
    .filter((point) => municipalities[point] === index)
    .map((point) => ({
      place: [longitudes[point] ?? Number.NaN, latitudes[point] ?? Number.NaN],
      residents: counts[point] ?? 0,
    }));
}

const isIn = (place: LonLat, pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => inPiece(place, piece));
