import type { Geometry, Position } from "geojson";
import type { ExaminationWishes, GeometryKind } from "../../domain/doctor";
import type { SiteGeometry } from "../../domain/site";
import { type Fault, fault, type Notes } from "./notes";
import { type Parts, partsOf } from "./parts";
import { mendedPolygon } from "./polygon";
import { flat, positionFault, withoutRepeats } from "./positions";

/** What a row's geometry became: one, or several where many points were split. */
export type Mended =
  | { readonly geometries: readonly SiteGeometry[]; readonly kind: GeometryKind }
  | { readonly fault: Fault; readonly kind: GeometryKind | null };

/** Mends what can be mended without guessing; a geometry without fault comes back as the very same object. */
export function mended(
  geometry: Geometry | null,
  wishes: Pick<ExaminationWishes, "kinds" | "severalPoints">,
  notes: Notes,
): Mended {
  if (geometry === null) return { ...fault("no-geometry"), kind: null };
  const useless = positionFault(geometry);
  if (useless !== null) return { fault: useless, kind: null };
  const parts = partsOf(geometry, notes);
  if ("fault" in parts) return { ...parts, kind: null };
  const { kind } = parts;
  if (!wishes.kinds.includes(kind)) return { ...fault("other-kind", { kind }), kind };
  const found = geometriesOf(parts, geometry, wishes.severalPoints, notes);
  return "fault" in found ? { ...found, kind } : { geometries: found, kind };
}

function geometriesOf(
  found: Parts,
  geometry: Geometry,
  severalPoints: ExaminationWishes["severalPoints"],
  notes: Notes,
): readonly SiteGeometry[] | { readonly fault: Fault } {
  switch (found.kind) {
    case "point":
      return points(found.parts, geometry, severalPoints, notes);
    case "line":
      return lines(found.parts, geometry, notes);
    case "ground":
      return grounds(found.parts, geometry, notes);
  }
}

function points(
  parts: Position[],
  geometry: Geometry,
  several: ExaminationWishes["severalPoints"],
  notes: Notes,
): readonly SiteGeometry[] | { readonly fault: Fault } {
  if (parts.length > 1 && several === "leave-out") return fault("several-points", { parts: parts.length });
  const even = flat(parts, notes);
  if (parts.length > 1) notes.mend("points-split", parts.length);
  else if (geometry.type === "MultiPoint") notes.mend("single-part");
  if (notes.none && geometry.type === "Point") return [geometry];
  return even.map((coordinates) => ({ type: "Point", coordinates }));
}

function lines(
  parts: Position[][],
  geometry: Geometry,
  notes: Notes,
): readonly SiteGeometry[] | { readonly fault: Fault } {
  const kept = parts
    .map((part) => withoutRepeats(flat(part, notes), notes))
    .filter((part) => part.length > 1);
  const [only] = kept;
  if (only === undefined) return fault("too-few-points");
  notes.mend("part-dropped", parts.length - kept.length);
  if (notes.none && (geometry.type === "LineString" || geometry.type === "MultiLineString"))
    return [geometry];
  const isOne = kept.length === 1 && geometry.type !== "MultiLineString";
  return [isOne ? { type: "LineString", coordinates: only } : { type: "MultiLineString", coordinates: kept }];
}

function grounds(
  parts: Position[][][],
  geometry: Geometry,
  notes: Notes,
): readonly SiteGeometry[] | { readonly fault: Fault } {
  const kept: Position[][][] = [];
  let dropped = 0;
  for (const part of parts) {
    const polygons = mendedPolygon(part, notes);
    if ("fault" in polygons) return polygons;
    if (polygons.length === 0) dropped += 1;
    kept.push(...polygons);
  }
  const [only] = kept;
  if (only === undefined) return fault("too-few-points");
  notes.mend("part-dropped", dropped);
  if (notes.none && (geometry.type === "Polygon" || geometry.type === "MultiPolygon")) return [geometry];
  const isOne = kept.length === 1 && geometry.type !== "MultiPolygon";
  return [isOne ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: kept }];
}
