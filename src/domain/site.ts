import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import * as v from "valibot";
import type { LayerInfo } from "./city";
import type { Metres } from "./measure";
import { istatCodeSchema } from "./municipality";
import { localisedSchema } from "./text";

/** open also stands for what simply exists: a river, a wood. */
export const statusSchema = v.picklist(["open", "planned", "proposed"]);
export type Status = v.InferOutput<typeof statusSchema>;
export const STATUSES: readonly Status[] = statusSchema.options;

export const sitePropertiesSchema = v.object({
  /** Made once and never changed. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "lower case letters, digits and hyphens")),
  name: localisedSchema,
  status: statusSchema,
  /** The municipality that the source names; null when it names none. */
  municipality: v.nullable(istatCodeSchema),
  /** Flagged as outside the perimeter. */
  outside: v.boolean(),
  /** One of `city.categories`; null where a layer has only one kind. */
  category: v.nullable(v.string()),
  /** One of `city.accuracies`. */
  accuracy: v.string(),
  /** Metres the position may be off; null when not known. */
  accuracyMetres: v.nullable(v.number()),
  foci: v.array(v.string()),
  lines: v.array(v.string()),
  /** The number that a numbered layer shows on every mark and list. */
  number: v.nullable(v.pipe(v.number(), v.integer())),
});
export type SiteProperties = v.InferOutput<typeof sitePropertiesSchema>;

export type SiteGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** A feature of a strategy layer: a station, a river, a wood, a pilot. */
export interface Site extends SiteProperties {
  readonly layer: string;
  readonly strategy: string | null;
  /** Metres that a point or a line reaches; null for a polygon, which reaches itself. */
  readonly reach: Metres | null;
  /** false: drawn and never counted. */
  readonly counted: boolean;
  readonly proposal: boolean;
  readonly geometry: SiteGeometry;
}

/** Whether a category counts toward its layer's strategy. */
export function countsIn(layer: LayerInfo, category: string | null): boolean {
  return (
    layer.strategy !== null &&
    (layer.counts === undefined || (category !== null && layer.counts.includes(category)))
  );
}

/** Which features count. Foci concern only sites that have foci; an empty list asks for all of them. */
export interface Counting {
  readonly statuses: readonly Status[];
  readonly foci: readonly string[];
}

/** Whether a site counts toward coverage under the chosen statuses and foci. */
export function isCounted(site: Site, { statuses, foci }: Counting): boolean {
  return site.counted && statuses.includes(site.status) && servesFoci(site, foci);
}

/** Whether a site has one of the wanted foci; a site without any foci is not judged by them. */
export function servesFoci(site: Pick<Site, "foci">, wanted: readonly string[]): boolean {
  return wanted.length === 0 || site.foci.length === 0 || site.foci.some((focus) => wanted.includes(focus));
}
