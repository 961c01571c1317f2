import {
  area,
  buffer,
  circle,
  difference,
  earthRadius,
  featureCollection,
  intersect,
  union,
} from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { CIRCLE_STEPS } from "../src/analysis/circle";
import { AUTHALIC_RADIUS, authalicLatitude } from "../src/analysis/ellipsoid";
import type { Ground, OverlapQuestion } from "../src/domain/analysis";
import type { Site } from "../src/domain/site";

/**
 * The whole overlap as one would write it with Turf and nothing else: every influence area made, one union for each
 * strategy, every municipality divided by each of them in turn. No index, no memory, no way round the overlay; the
 * same circle steps, the same input, the same areas. It makes neither patches nor what stands where.
 */
export function plainOverlap(ground: Ground, { counted, units }: OverlapQuestion): Map<number, number> {
  const sites = ground.sites.filter(({ id }) => counted.includes(id));
  const covers = ground.strategies.map(({ id }) =>
    unionOf(sites.filter((site) => site.strategy === id).map(reached)),
  );
  const extents = ground.strategies.map(({ id }) => extentOf(ground, id));
  const areas = new Map<number, number>();
  for (const { code, geometry } of ground.municipalities) {
    if (!units.includes(code)) continue;
    let parts: Part[] = [{ subset: 0, shape: feature(geometry) }];
    for (const cover of extents) parts = divided(parts, cover, 0);
    covers.forEach((cover, bit) => {
      parts = divided(parts, cover, 1 << bit);
    });
    for (const { subset, shape } of parts) areas.set(subset, (areas.get(subset) ?? 0) + ellipsoidArea(shape));
  }
  return areas;
}

type Shape = Feature<Polygon | MultiPolygon>;

interface Part {
  readonly subset: number;
  readonly shape: Shape;
}

function divided(parts: readonly Part[], cover: Shape | null, bit: number): Part[] {
  if (cover === null) return [...parts];
  return parts.flatMap(({ subset, shape }) => {
    const pair = featureCollection([shape, cover]);
    const [inside, outside] = [intersect(pair), difference(pair)];
    return [
      ...(inside === null ? [] : [{ subset: subset | bit, shape: inside }]),
      ...(outside === null ? [] : [{ subset, shape: outside }]),
    ];
  });
}

const feature = (geometry: Polygon | MultiPolygon): Shape => ({ type: "Feature", properties: {}, geometry });

function unionOf(shapes: readonly Shape[]): Shape | null {
  const [first, ...others] = shapes;
  if (first === undefined || others.length === 0) return first ?? null;
  return union(featureCollection([first, ...others]));
}

function extentOf({ layers, extents }: Ground, strategy: string): Shape | null {
  const own = layers.filter((layer) => layer.strategy === strategy).map(({ id }) => id);
  return unionOf(extents.filter(({ layer }) => own.includes(layer)).map(({ geometry }) => feature(geometry)));
}

function reached({ id, geometry, reach }: Site): Shape {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return feature(geometry);
  const metres = reach ?? 0;
  if (geometry.type === "Point") return circle(geometry, metres, { units: "meters", steps: CIRCLE_STEPS });
  const shape = buffer(geometry, metres, { units: "meters", steps: CIRCLE_STEPS / 4 });
  if (shape === undefined) throw new Error(`Turf made no buffer of ${id}`);
  return shape;
}

/** The same area as ours, on authalic latitudes, without cutting edges short. */
function ellipsoidArea({ geometry }: Shape): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const flat = polygons.map((rings) => rings.map((ring) => ring.map(equalArea)));
  return area(feature({ type: "MultiPolygon", coordinates: flat })) * (AUTHALIC_RADIUS / earthRadius) ** 2;
}

const equalArea = ([x = Number.NaN, y = Number.NaN]: Position): Position => [x, authalicLatitude(y)];
