import type { Polygon } from "geojson";
import type { Ground, OverlapAnswer, OverlapQuestion } from "../../src/domain/analysis";
import { metres } from "../../src/domain/measure";
import type { Municipality } from "../../src/domain/municipality";
import type { Part } from "../../src/domain/overlap";
import type { ResidentPoints } from "../../src/domain/residents";
import type { Site } from "../../src/domain/site";

/** Small grounds on empty ocean whose answers are known by hand. */

export const both = (text: string) => ({ it: text, en: text });

/** A box of degrees, its sides divided so that parallels stay parallels on the ellipsoid. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

export const municipality = (code: string, geometry: Polygon): Municipality => ({
  code,
  name: code,
  zone: "1",
  membership: "core",
  residents: 0,
  headcounts: [],
  altitude: null,
  officialArea: null,
  residentMethod: "exact",
  geometry,
});

/** A site of one of the strategies `a`, `b` and `c`, which has a layer of the same name. */
export const site = (
  id: string,
  strategy: string,
  geometry: Site["geometry"],
  reach: number | null = null,
): Site => ({
  id,
  name: both(id),
  status: "open",
  municipality: null,
  outside: false,
  category: null,
  accuracy: "exact",
  accuracyMetres: null,
  foci: [],
  lines: [],
  number: null,
  layer: strategy,
  strategy,
  reach: reach === null ? null : metres(reach),
  counted: true,
  proposal: false,
  geometry,
});

const layer = (id: string): Ground["layers"][number] => ({
  id,
  file: `${id}.geojson`,
  name: both(id),
  singular: both(id),
  strategy: id,
  reach: null,
  complete: true,
  proposal: false,
  numbered: false,
  source: id,
});

const strategy = (id: string, slot: 1 | 2 | 3) => ({ id, slot, name: both(id), planLine: both(id) });

export const groundOf = (
  municipalities: readonly Municipality[],
  sites: readonly Site[],
  extents: Ground["extents"] = [],
): Ground => ({
  strategies: [strategy("a", 1), strategy("b", 2), strategy("c", 3)],
  municipalities,
  sites,
  extents,
  layers: ["a", "b", "c"].map(layer),
});

/** The question that counts every site of a ground in all its municipalities. */
export const everything = (ground: Ground): OverlapQuestion => ({
  counted: ground.sites.map(({ id }) => id),
  changed: [],
  units: ground.municipalities.map(({ code }) => code),
});

/** Residents' points as columns, from rows of longitude, latitude, residents and code. */
export function points(rows: readonly (readonly [number, number, number, string])[]): ResidentPoints {
  const codes = [...new Set(rows.map(([, , , code]) => code))];
  return {
    codes,
    longitudes: Float64Array.from(rows, ([longitude]) => longitude),
    latitudes: Float64Array.from(rows, ([, latitude]) => latitude),
    counts: Uint32Array.from(rows, ([, , count]) => count),
    municipalities: Uint16Array.from(rows, ([, , , code]) => codes.indexOf(code)),
  };
}

/** The share of a municipality's ground in each kind of part, under `subset/complete`. */
export function shares({ units }: OverlapAnswer): Record<string, number> {
  const parts = units.flatMap((unit) => unit.parts);
  const whole = parts.reduce((sum, part) => sum + part.area, 0);
  return Object.fromEntries(parts.map((part) => [kind(part), part.area / whole]));
}

/** The residents in each kind of part, under `subset/complete`, where there are any. */
export function people({ units }: OverlapAnswer): Record<string, number> {
  const peopled = units.flatMap((unit) => unit.parts).filter((part) => part.residents > 0);
  return Object.fromEntries(peopled.map((part) => [kind(part), part.residents]));
}

const kind = ({ subset, complete }: Part): string => `${subset}/${complete}`;
