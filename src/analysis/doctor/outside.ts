import type { MultiLineString, MultiPolygon } from "geojson";
import type { SiteGeometry } from "../../domain/site";
import type { Area } from "./area";

/** A geometry in its place: as it was, or without parts that lie wholly outside. null: nothing is left. */
export interface Placed {
  readonly geometry: SiteGeometry | null;
  /** How many parts lie wholly outside, of how many. */
  readonly outside: number;
  readonly of: number;
  /** Some of what stays is outside. */
  readonly isPartly: boolean;
}

/** Where a geometry lies in the area. `keep` leaves parts outside where they are, and they are still counted. */
export function placed(geometry: SiteGeometry, area: Area, keep: boolean): Placed {
  const parts = partsOf(geometry);
  const inside = parts.filter((part) => area.meets(part));
  const [outside, of] = [parts.length - inside.length, parts.length];
  if (inside.length === 0) return { geometry: keep ? geometry : null, outside, of, isPartly: false };
  const kept = keep || outside === 0 ? geometry : joined(geometry, inside);
  // A point that meets the area is in it as a whole.
  const isPartly = kept.type !== "Point" && !area.holdsCorners(kept);
  return { geometry: kept, outside, of, isPartly };
}

function partsOf(geometry: SiteGeometry): SiteGeometry[] {
  if (geometry.type === "MultiLineString") {
    return geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates }));
  }
  if (geometry.type !== "MultiPolygon") return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

function joined(
  geometry: SiteGeometry,
  parts: readonly SiteGeometry[],
): MultiLineString | MultiPolygon | SiteGeometry {
  const lines = parts.flatMap((part) => (part.type === "LineString" ? [part.coordinates] : []));
  const polygons = parts.flatMap((part) => (part.type === "Polygon" ? [part.coordinates] : []));
  if (geometry.type === "MultiLineString") return { type: "MultiLineString", coordinates: lines };
  return geometry.type === "MultiPolygon" ? { type: "MultiPolygon", coordinates: polygons } : geometry;
}
