import * as v from "valibot";
import type { LayerInfo } from "../domain/city";
import type { Extent } from "../domain/geodata";
import { metres } from "../domain/measure";
import { good, type Result } from "../domain/problem";
import { countsIn, type Site, sitePropertiesSchema } from "../domain/site";
import { parseFeatures } from "./parse-features";

const SHAPES = ["Point", "LineString", "MultiLineString"] as const;
const GROUNDS = ["Polygon", "MultiPolygon"] as const;

/** The sites of a layer, each knowing its strategy, its reach and whether it counts. A layer with a reach has no polygons. */
export function parseSites(layer: LayerInfo, text: string): Result<Site[]> {
  const kinds = layer.reach === null ? GROUNDS : SHAPES;
  const features = parseFeatures(layer.file, text, sitePropertiesSchema, kinds);
  if (!features.ok) return features;
  return good(
    features.value.map(({ properties, geometry }) => ({
      ...properties,
      geometry,
      layer: layer.id,
      strategy: layer.strategy,
      reach: layer.reach === null ? null : metres(layer.reach),
      counted: countsIn(layer, properties.category),
      proposal: layer.proposal,
    })),
  );
}

/** The ground on which a layer is known: one feature for each piece of it. */
export function parseExtents(layer: string, file: string, text: string): Result<Extent[]> {
  const features = parseFeatures(file, text, v.object({}), GROUNDS);
  return features.ok ? good(features.value.map(({ geometry }) => ({ layer, geometry }))) : features;
}
