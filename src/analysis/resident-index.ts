import KDBush from "kdbush";
import type { Bounds } from "../domain/city";
import type { Metres } from "../domain/measure";
import type { ResidentPoints } from "../domain/residents";
import type { Site } from "../domain/site";
import { distance, distanceToSegment, pathsOf } from "./distance";
import { degreeLengths } from "./ellipsoid";
import { inPiece } from "./geometry";
import { boundsOf, type LonLat, lonLat, piecesOf } from "./piece";

/** The residents' points with an index, so that the exact rule is asked of near ones only. */
export interface ResidentIndex {
  readonly size: number;
  /** The position of a point. */
  at(point: number): LonLat;
  /** The residents who stand at a point, all of them. */
  countAt(point: number): number;
  /** The code of the municipality whose residents stand at a point. */
  codeAt(point: number): string;
  /** The points of a municipality, by its code and not by where they lie. */
  of(code: string): Uint32Array;
  /** The points that a site reaches, by the rule of `reaches`. */
  reachedBy(site: Pick<Site, "geometry" | "reach">): Uint32Array;
}

export function residentIndexOf(points: ResidentPoints): ResidentIndex {
  const { longitudes, latitudes, counts } = points;
  const size = counts.length;
  const index = size === 0 ? null : new KDBush(size);
  for (let i = 0; i < size; i += 1) index?.add(longitudes[i] ?? Number.NaN, latitudes[i] ?? Number.NaN);
  index?.finish();
  const at = (point: number): LonLat => [longitudes[point] ?? Number.NaN, latitudes[point] ?? Number.NaN];
  const near = (bounds: Bounds, holds: (place: LonLat) => boolean): number[] =>
    (index?.range(...bounds) ?? []).filter((point) => holds(at(point)));
  const members = membersOf(points);
  return {
    size,
    at,
    countAt: (point) => counts[point] ?? 0,
    codeAt: (point) => points.codes[points.municipalities[point] ?? -1] ?? "",
    of: (code) => members.get(code) ?? new Uint32Array(),
    reachedBy: (site) => Uint32Array.from(new Set(reached(site, near))),
  };
}

type Near = (bounds: Bounds, holds: (place: LonLat) => boolean) => number[];

function reached({ geometry, reach }: Pick<Site, "geometry" | "reach">, near: Near): number[] {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") {
    return piecesOf(geometry).flatMap((piece) => near(piece.bounds, (place) => inPiece(place, piece)));
  }
  if (reach === null) return [];
  if (geometry.type === "Point") {
    const centre = lonLat(geometry.coordinates);
    return near(around([centre], reach), (place) => distance(centre, place) <= reach);
  }
  return pathsOf(geometry).flatMap((path) =>
    path.flatMap((to, i) => {
      const from = path[i - 1];
      if (from === undefined) return [];
      return near(around([from, to], reach), (place) => distanceToSegment(place, from, to) <= reach);
    }),
  );
}

/** A box that surely holds all within a distance of positions: a hundredth wider than it need be. */
function around(positions: readonly LonLat[], reach: Metres): Bounds {
  const [west, south, east, north] = boundsOf(positions);
  const degree = degreeLengths(Math.max(Math.abs(south), Math.abs(north)));
  const [dx, dy] = [(1.01 * reach) / degree.east, (1.01 * reach) / degreeLengths(0).north];
  return [west - dx, south - dy, east + dx, north + dy];
}

function membersOf({ codes, municipalities }: ResidentPoints): Map<string, Uint32Array> {
  const lists: number[][] = codes.map(() => []);
  municipalities.forEach((municipality, point) => {
    lists[municipality]?.push(point);
  });
  return new Map(codes.map((code, i) => [code, Uint32Array.from(lists[i] ?? [])]));
}
