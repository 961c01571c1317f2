import type { MultiPolygon, Polygon } from "geojson";
import GeometryFactory from "jsts/org/locationtech/jts/geom/GeometryFactory.js";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import OverlayOp from "jsts/org/locationtech/jts/operation/overlay/OverlayOp.js";
import SnapIfNeededOverlayOp from "jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js";
import { expect, test } from "vitest";
import { areaOf } from "../../src/analysis/geometry";
import { influenceOf } from "../../src/analysis/influence";
import { piecesOf, polygonOf } from "../../src/analysis/piece";
import { createReckoning } from "../../src/analysis/reckoning";
import { isThisCity } from "../fixtures/this-city";
import { asking, realCity } from "./city";

/**
 * The overlaps of the city computed a second time, by JSTS: another overlay (JTS) over
 * the union of all influence areas of a strategy at once, with no index, no memory and no way round the overlay.
 */
const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();
type Shape = ReturnType<typeof reader.read>;

const shape = (geometry: Polygon | MultiPolygon): Shape => reader.read(geometry);
const both = (a: Shape, b: Shape): Shape => SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.INTERSECTION);
const without = (a: Shape, b: Shape): Shape => SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.DIFFERENCE);
const either = (a: Shape, b: Shape): Shape => SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.UNION);

/** Ground of a shape; points and lines that an overlay leaves behind have none. */
function areaOfShape(one: Shape): number {
  if (one.isEmpty()) return 0;
  const geometry = writer.write(one);
  const polygons = geometry.type === "GeometryCollection" ? geometry.geometries : [geometry];
  return areaOf(polygons.filter(isPolygonal).flatMap(piecesOf));
}

const isPolygonal = (one: { type: string }): one is Polygon | MultiPolygon => one.type.endsWith("Polygon");

test.runIf(isThisCity)(
  "the 38 overlap as a second implementation says, within 0.01 %",
  async () => {
    const { ground } = realCity();
    const question = asking(ground, () => true);
    const counted = new Set(question.counted);
    const reckoning = createReckoning();
    await reckoning.load(ground);
    const { units } = await reckoning.overlap(question);

    const covers = ground.strategies.map(({ id }) =>
      ground.sites
        .filter((site) => site.strategy === id && counted.has(site.id))
        .flatMap((site) => influenceOf(site).pieces.map((piece) => shape(polygonOf(piece))))
        .reduce(either),
    );
    const extents = ground.strategies.map(({ id }) => {
      const layers = ground.layers.filter((layer) => layer.strategy === id).map((layer) => layer.id);
      const own = ground.extents.filter((extent) => layers.includes(extent.layer));
      return own.map(({ geometry }) => shape(geometry));
    });

    let compared = 0;
    for (const unit of units) {
      const geometry = ground.municipalities.find(({ code }) => code === unit.code)?.geometry;
      if (geometry === undefined) throw new Error(`${unit.code} is no municipality`);
      const whole = shape(geometry);
      const known = extents.map((own) => own.reduce<Shape>(both, whole));
      const covered = covers.map((cover) => both(whole, cover));
      const regions = [...known, ...covered].reduce(halved, [{ bits: 0, ground: whole }]);
      for (let bits = 0; bits < 64; bits += 1) {
        const region = regions.find((one) => one.bits === bits);
        const theirs = region === undefined ? 0 : areaOfShape(region.ground);
        const part = unit.parts.find((one) => (one.complete | (one.subset << 3)) === bits);
        expect(Math.abs((part?.area ?? 0) - theirs)).toBeLessThanOrEqual(theirs * 1e-4 + 0.5);
        if (theirs > 0) compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(150);
  },
  120_000,
);

interface Region {
  readonly bits: number;
  readonly ground: Shape;
}

/** Each region in two: inside a cover, with the cover's bit, and outside it. */
const halved = (regions: readonly Region[], cover: Shape, bit: number): Region[] =>
  regions
    .flatMap(({ bits, ground }) => [
      { bits: bits | (1 << bit), ground: both(ground, cover) },
      { bits, ground: without(ground, cover) },
    ])
    .filter(({ ground }) => !ground.isEmpty());
