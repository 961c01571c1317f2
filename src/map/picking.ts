import type { Map as MapLibreMap, Point } from "maplibre-gl";
import type { Position } from "../domain/city";
import type { Site } from "../domain/site";
import type { UnitRef } from "../domain/unit";
import type { Hits } from "./decide";
import { BADGE_SIZE, positionOf } from "./layers/signs";
import type { Scene } from "./scene";

/** CSS pixels around a mark that still mean it. */
export const TOLERANCE = { finger: 14, mouse: 6 } as const;

const LINES = ["rivers", "site-lines"];
const AREAS = ["woods", "gravel", "waters"];
const UNITS = ["municipalities", "zones-around"];

/**
 * Gathers what is under the finger. Points are measured on the screen; lines, areas and units are asked of MapLibre.
 * @param patchAt asks deck.gl; left out where nothing is chosen, because asking is slow
 */
export function gather(
  map: MapLibreMap,
  scene: Pick<Scene, "sites" | "inside" | "planning">,
  point: Point,
  tolerance: number,
  patchAt: (point: Point) => string | null = () => null,
): Hits {
  const { lng, lat } = map.unproject(point);
  const shown = new Set(scene.sites.map(({ id }) => id));
  const ids = (layers: readonly string[], around: number) =>
    featuresAt(map, point, layers, around).filter((id) => shown.has(id));
  return {
    position: [Number(lng.toFixed(5)), Number(lat.toFixed(5))],
    points: pointsAt(map, scene.planning?.targets ?? scene.sites, point, tolerance),
    lines: ids(LINES, tolerance),
    areas: ids(AREAS, 0),
    patch: patchAt(point),
    unit: unitAt(map, scene.inside, point),
  };
}

function pointsAt(map: MapLibreMap, sites: readonly Site[], point: Point, tolerance: number): string[] {
  const reach = tolerance + BADGE_SIZE.small / 2;
  return sites
    .flatMap((site) => {
      const position = positionOf(site);
      const distance = position === null ? Number.POSITIVE_INFINITY : distanceTo(map, position, point);
      return distance <= reach ? [{ id: site.id, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
}

function distanceTo(map: MapLibreMap, [longitude, latitude]: Position, point: Point): number {
  return map.project([longitude, latitude]).dist(point);
}

function featuresAt(map: MapLibreMap, point: Point, layers: readonly string[], around: number): string[] {
  const drawn = layers.filter((id) => map.getLayer(id) !== undefined);
  const box: [[number, number], [number, number]] = [
    [point.x - around, point.y - around],
    [point.x + around, point.y + around],
  ];
  const found = map.queryRenderedFeatures(box, { layers: drawn });
  return [...new Set(found.map(({ properties }) => String(properties.id)))];
}

function unitAt(map: MapLibreMap, inside: ReadonlySet<string>, point: Point): UnitRef | null {
  const drawn = UNITS.filter((id) => map.getLayer(id) !== undefined);
  const found = map.queryRenderedFeatures(point, { layers: drawn });
  const code = found.find(({ source }) => source === "municipalities")?.properties.code;
  if (typeof code === "string") return inside.has(code) ? { kind: "municipality", code } : null;
  const zone = found.find(({ source }) => source === "zones")?.properties.id;
  return typeof zone === "string" ? { kind: "zone", id: zone } : null;
}
