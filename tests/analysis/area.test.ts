import geodesic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { circle } from "../../src/analysis/circle";
import { area, areaOf } from "../../src/analysis/geometry";
import { type Piece, pieceOf, piecesOf, type Ring } from "../../src/analysis/piece";
import { split } from "../../src/analysis/split";
import { metres } from "../../src/domain/measure";
import { realCity } from "./city";
import { box } from "./squares";

/** The area of geodesic polygons, edges cut short so that they follow the straight lines of GeoJSON. */
function reference(ring: Ring): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  ring.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = ring[i] ?? [x, y];
    for (let step = 1; step <= 20; step += 1) {
      polygon.AddPoint(fromY + ((y - fromY) * step) / 20, fromX + ((x - fromX) * step) / 20);
    }
  });
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

const referenceOf = ({ rings: [outer, ...holes] }: Piece): number =>
  reference(outer ?? []) - holes.reduce((sum, hole) => sum + reference(hole), 0);

describe("area", () => {
  test.each(["equator", "45 north", "70 south"].map((name, i) => [name, [0, 45, -70][i] ?? 0] as const))(
    "of a box at the %s is within 0.01 % of the geodesic reference",
    (_, south) => {
      const [piece] = piecesOf(box(7, south, 7.2, south + 0.2));
      expect(piece).toBeDefined();
      if (piece === undefined) return;
      expect(area(piece) / referenceOf(piece)).toBeCloseTo(1, 5);
    },
  );

  test("of every real municipality is within 0.01 % of the geodesic reference", () => {
    for (const { geometry } of realCity().ground.municipalities) {
      const pieces = piecesOf(geometry);
      const exact = pieces.reduce((sum, piece) => sum + referenceOf(piece), 0);
      expect(Math.abs(areaOf(pieces) / exact - 1)).toBeLessThan(1e-4);
    }
  });

  test("is additive: cutting along one long slanting edge neither wins nor loses ground", () => {
    const [whole] = piecesOf(box(7, 45, 7.4, 45.3));
    const slant: Ring = [
      [6.9, 44.9],
      [7.5, 45.4],
      [6.9, 45.4],
      [6.9, 44.9],
    ];
    expect(whole).toBeDefined();
    if (whole === undefined) return;
    const { covered, bare } = split(whole, [pieceOf([slant])]);
    expect(covered).toHaveLength(1);
    expect((areaOf(covered) + areaOf(bare)) / area(whole)).toBeCloseTo(1, 8);
  });

  test("of a polygonised circle is the circle's", () => {
    for (const latitude of [0, 45, 60]) {
      expect(area(circle([7, latitude], metres(500))) / (Math.PI * 500 ** 2)).toBeCloseTo(1, 6);
    }
  });
});
