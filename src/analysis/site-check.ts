import type { Municipality } from "../domain/municipality";
import type { Problem } from "../domain/problem";
import type { Site, SiteGeometry } from "../domain/site";
import { pathsOf } from "./distance";
import { edgesOf, edgesTouch } from "./edge";
import { inPiece } from "./geometry";
import { lonLat, type Piece, piecesOf } from "./piece";
import { relation } from "./relation";

/**
 * The sites that do not stand where they say: in the municipality they name, or flagged as outside the perimeter. A
 * point stands in a municipality, its edge included; a line or a polygon touches it. A site that names a
 * municipality outside the perimeter is flagged as outside.
 */
export function siteProblems(
  sites: readonly Site[],
  municipalities: readonly Municipality[],
  fileOf: (layer: string) => string,
): Problem[] {
  const grounds = new Map(municipalities.map(({ code, geometry }) => [code, piecesOf(geometry)]));
  const perimeter = [...grounds.values()].flat();
  return sites.flatMap((site): Problem[] => {
    const problem = (code: Problem["code"]): Problem[] => [
      { code, file: fileOf(site.layer), feature: site.id, values: { municipality: site.municipality ?? "" } },
    ];
    const inside = touches(site.geometry, perimeter);
    if (site.outside) return inside ? problem("site-inside-flagged") : [];
    if (!inside) return problem("site-outside-unflagged");
    const named = site.municipality === null ? perimeter : grounds.get(site.municipality);
    return touches(site.geometry, named ?? []) ? [] : problem("site-not-in-municipality");
  });
}

/** Whether a geometry and any of the pieces have a point in common. */
export function touches(geometry: SiteGeometry, pieces: readonly Piece[]): boolean {
  if (geometry.type === "Point") return pieces.some((piece) => inPiece(lonLat(geometry.coordinates), piece));
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") {
    return piecesOf(geometry).some((piece) => pieces.some((other) => relation(piece, other) !== "apart"));
  }
  return pathsOf(geometry).some((path) => {
    const edges = edgesOf(path);
    return pieces.some(
      (piece) =>
        path.some((place) => inPiece(place, piece)) ||
        piece.rings.flatMap(edgesOf).some((border) => edges.some((edge) => edgesTouch(edge, border))),
    );
  });
}
