import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "../../domain/city";
import type { Municipality } from "../../domain/municipality";
import { areaOf, LEAST_CORNERS } from "../../domain/outline";
import { type UnitRef, unitKey } from "../../domain/unit";
import { rgba } from "../../theme/colour";
import { FORBIDDEN_LOOK } from "../../theme/forbidden";
import type { Look } from "../../theme/look";
import type { Rings } from "./description";
import type { Hatched } from "./patches";
import { FORBIDDEN_TILE } from "./tiles";

/** A piece of ground where no new pilot shall stand. */
export interface ForbiddenArea {
  readonly id: string;
  readonly rings: Rings;
}

export type HatchedAreas = Hatched<"forbidden", ForbiddenArea>;

/** What was drawn, and the municipalities of the units that were chosen. */
export function forbiddenAreas(
  areas: readonly (Polygon | MultiPolygon)[],
  units: readonly UnitRef[],
  inside: readonly Municipality[],
): ForbiddenArea[] {
  const isMeant = (one: Municipality, unit: UnitRef) =>
    unit.kind === "municipality" ? one.code === unit.code : one.zone === unit.id;
  const drawn = areas.flatMap((area, index) => ringsOf(`drawn-${index}`, area));
  const chosen = units.flatMap((unit) =>
    inside
      .filter((one) => isMeant(one, unit))
      .flatMap(({ code, geometry }) => ringsOf(`${unitKey(unit)}-${code}`, geometry)),
  );
  return [...drawn, ...chosen];
}

function ringsOf(id: string, area: Polygon | MultiPolygon): ForbiddenArea[] {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return polygons.map((rings, index) => ({ id: `${id}-${index}`, rings }));
}

/** The area between the corners that are set so far; none before there are enough. */
export function drawnArea(corners: readonly Position[]): ForbiddenArea[] {
  if (corners.length < LEAST_CORNERS) return [];
  return [{ id: "drawn", rings: areaOf(corners).coordinates }];
}

export const forbiddenLayer = (data: readonly ForbiddenArea[], look: Look): HatchedAreas =>
  crossedOut("forbidden", data, look);

export const drawnAreaLayer = (data: readonly ForbiddenArea[], look: Look): HatchedAreas =>
  crossedOut("drawn-area", data, look);

function crossedOut(id: string, data: readonly ForbiddenArea[], look: Look): HatchedAreas {
  return {
    kind: "forbidden",
    id,
    visible: data.length > 0,
    data,
    trigger: look.name,
    outline: ({ rings }) => rings,
    tone: () => rgba(look.lineStrong, Math.round(255 * FORBIDDEN_LOOK.wash)),
    ink: () => 220,
    hatch: () => FORBIDDEN_TILE,
  };
}
