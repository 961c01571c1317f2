import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Borders } from "../../domain/analysis";
import type { Bounds, City, GroundKind, Position } from "../../domain/city";
import type { Geodata } from "../../domain/geodata";
import type { Municipality } from "../../domain/municipality";
import type { Patch } from "../../domain/overlap";
import type { Site } from "../../domain/site";
import type { Localised } from "../../domain/text";
import type { Zone } from "../../domain/zone";
import { anchorOf } from "./anchor";

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: "Feature",
  geometry,
  properties,
});

/** The municipalities; their ids are Istat's codes. */
export function municipalitySource(municipalities: readonly Municipality[]): FeatureCollection {
  return collection(
    municipalities.map(({ code, membership, geometry }) => feature(geometry, { code, membership })),
  );
}

/** The zones as far as they lie outside the perimeter. */
export function zoneSource({ zones }: Pick<Geodata, "zones">): FeatureCollection {
  return collection(zones.flatMap(({ id, around }) => (around === null ? [] : [feature(around, { id })])));
}

/** Lines and areas of all layers: the ground, and lines of strategies that are no ground. */
export function groundSource({ city, sites }: Geodata): FeatureCollection {
  const slots = new Map(city.strategies.map(({ id, slot }) => [id, slot]));
  const kindOf = groundKindOf(city);
  const drawn = sites.filter(({ geometry }) => geometry.type !== "Point");
  return collection(
    drawn.map((site) => {
      const ground = kindOf(site);
      const slot = slots.get(site.strategy ?? "");
      const kind = ground === undefined ? {} : { ground };
      return feature(site.geometry, { id: site.id, ...kind, slot: slot ?? 0, ...namesOf(site.name) });
    }),
  );
}

/** What a site is on the ground: its category's word counts before its layer's. */
export function groundKindOf({ layers, categories }: City): (site: Site) => GroundKind | undefined {
  const byLayer = new Map(layers.map(({ id, ground }) => [id, ground]));
  const byCategory = new Map(categories.map(({ id, ground }) => [id, ground]));
  return ({ category, layer }) => byCategory.get(category ?? "") ?? byLayer.get(layer);
}

/** Points of a layer that are called by name. Among more the letters find no room, and their way to the map would hold the page. */
const MOST_NAMED = 5000;

/** The points that have a name on the map: those of layers that are not too crowded for it. */
export function namedPoints(sites: readonly Site[]): readonly Site[] {
  const points = sites.filter(({ geometry }) => geometry.type === "Point");
  if (points.length <= MOST_NAMED) return points;
  const counts = new Map<string, number>();
  for (const { layer } of points) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return points.filter(({ layer }) => (counts.get(layer) ?? 0) <= MOST_NAMED);
}

/** Named points, for their names and for the room of numbered marks. */
export function pointSource({ sites }: Pick<Geodata, "sites">): FeatureCollection {
  const points = namedPoints(sites);
  return collection(
    points.map(({ geometry, id, number, name }) =>
      feature(geometry, { id, numbered: number !== null, ...namesOf(name) }),
    ),
  );
}

export function lineSource({ lines }: Pick<Geodata, "lines">): FeatureCollection {
  return collection(lines.map(({ geometry, id, name }) => feature(geometry, { id, name })));
}

/** How far beside the perimeter's box the names of zones may stand, as a part of its width: screens are wide. */
const ASIDE = 0.2;

/** Where names stand: municipalities in their middle, zones where they can be read in the first view. */
export function nameSource({ municipalities, zones, city }: Geodata): FeatureCollection {
  const units = municipalities.flatMap(({ code, name, residents, membership, geometry }) => {
    const anchor = anchorOf(geometry, EVERYWHERE);
    const properties = { kind: "municipality", code, name, residents, membership };
    return anchor === null ? [] : [point(anchor, properties)];
  });
  const around = zones.flatMap(({ id, name, around: outline }) =>
    zoneAnchors(outline, city.bounds).map((anchor) => point(anchor, { kind: "zone", id, name })),
  );
  return collection([...units, ...around]);
}

/** One in the first view, and one in the middle of the zone where that is so far off that both are never seen. */
function zoneAnchors(outline: Zone["around"], bounds: Bounds): Position[] {
  if (outline === null) return [];
  const [near, own] = [anchorOf(outline, widened(bounds, ASIDE)), anchorOf(outline, EVERYWHERE)];
  if (near === null || own === null) return own === null ? [] : [own];
  const apart = Math.hypot(near[0] - own[0], near[1] - own[1]);
  return apart > bounds[2] - bounds[0] ? [near, own] : [near];
}

const EVERYWHERE: Bounds = [-180, -90, 180, 90];

export function borderSource(borders: Borders | null): FeatureCollection {
  if (borders === null) return collection([]);
  return collection([
    feature(borders.zones, { kind: "zone" }),
    feature(borders.perimeter, { kind: "perimeter" }),
  ]);
}

export function patchSource(patch: Patch | undefined): FeatureCollection {
  return collection(patch === undefined ? [] : [feature(patch.geometry, { id: patch.id })]);
}

function point(
  [longitude, latitude]: readonly [number, number],
  properties: Record<string, unknown>,
): Feature {
  return feature({ type: "Point", coordinates: [longitude, latitude] }, properties);
}

/** The style's expressions read flat properties: one for each language. */
function namesOf(name: Localised): Record<string, string> {
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [`name:${language}`, text]));
}

function widened([west, south, east, north]: Bounds, part: number): Bounds {
  const aside = (east - west) * part;
  return [west - aside, south, east + aside, north];
}
