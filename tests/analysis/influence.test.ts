import fc from "fast-check";
import type { LineString } from "geojson";
import { describe, expect, test } from "vitest";
import { distance, distanceToPath, offset, pathsOf } from "../../src/analysis/distance";
import { area, areaOf, inPiece } from "../../src/analysis/geometry";
import { influenceOf } from "../../src/analysis/influence";
import type { LonLat } from "../../src/analysis/piece";
import { uniteLocally } from "../../src/analysis/split";
import { metres } from "../../src/domain/measure";
import { isThisCity } from "../fixtures/this-city";
import { realCity } from "./city";
import { box } from "./squares";

const latitudes = fc.double({ min: -65, max: 65, noNaN: true });
const REACH = metres(150);

/** A line that wanders: each step turns by up to a given angle from the last. */
const wandering = fc
  .tuple(
    latitudes,
    fc.array(
      fc.tuple(
        fc.double({ min: 20, max: 600, noNaN: true }),
        fc.double({ min: -2.6, max: 2.6, noNaN: true }),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
  )
  .map(([latitude, steps]): LonLat[] => {
    const path: LonLat[] = [[7, latitude]];
    let heading = 0;
    for (const [length, turn] of steps) {
      const last = path.at(-1) ?? [7, latitude];
      heading += turn;
      path.push(offset(last, length * Math.cos(heading), length * Math.sin(heading)));
    }
    return path;
  });

const line = (path: LonLat[]): LineString => ({ type: "LineString", coordinates: path });

/** Whether the buffer of a path holds places a thousandth nearer than the reach and none a thousandth farther. */
function isBuffer(path: LonLat[]): void {
  const { pieces } = influenceOf({ geometry: line(path), reach: REACH });
  for (const vertex of path) {
    for (let angle = 0; angle < 2 * Math.PI; angle += 0.37) {
      for (const away of [REACH * 0.5, REACH * 0.9985, REACH * 1.0015]) {
        const place = offset(vertex, away * Math.cos(angle), away * Math.sin(angle));
        const exact = distanceToPath(place, path);
        const held = pieces.some((piece) => inPiece(place, piece));
        if (exact <= REACH * 0.999) expect(held).toBe(true);
        if (exact >= REACH * 1.00101) expect(held).toBe(false);
      }
    }
  }
}

describe("influence areas", () => {
  test("a polygon is its own", () => {
    const { pieces } = influenceOf({ geometry: box(7, 45, 7.1, 45.1), reach: null });
    expect(pieces.map(({ rings }) => rings)).toEqual([box(7, 45, 7.1, 45.1).coordinates]);
  });

  test("a point reaches as far in every direction, within 0.1 %, and has the circle's area", () => {
    fc.assert(
      fc.property(latitudes, fc.double({ min: 100, max: 3000, noNaN: true }), (latitude, reach) => {
        const centre: LonLat = [7, latitude];
        const geometry = { type: "Point" as const, coordinates: centre };
        const [piece] = influenceOf({ geometry, reach: metres(reach) }).pieces;
        for (const corner of piece?.rings[0] ?? []) {
          expect(Math.abs(distance(centre, corner) / reach - 1)).toBeLessThan(1e-3);
        }
        expect(piece === undefined ? 0 : area(piece) / (Math.PI * reach ** 2)).toBeCloseTo(1, 4);
      }),
    );
  });

  test("a straight line reaches a strip with round ends", () => {
    const path: LonLat[] = [[7, 45], offset([7, 45], 0, 1000)];
    const ground = areaOf(influenceOf({ geometry: line(path), reach: REACH }).pieces);
    expect(ground / (2 * 150 * 1000 + Math.PI * 150 ** 2)).toBeCloseTo(1, 3);
  });

  test("a wandering line reaches as far everywhere, within 0.1 %, at any latitude", () => {
    fc.assert(fc.property(wandering, isBuffer), { numRuns: 60 });
  });

  test.runIf(isThisCity)("the real rivers reach as far along their whole length", () => {
    for (const { geometry, reach } of realCity().ground.sites) {
      if (geometry.type !== "LineString" && geometry.type !== "MultiLineString") continue;
      expect(reach).toBe(150);
      for (const path of pathsOf(geometry)) isBuffer(path);
    }
  });

  test.runIf(isThisCity)("the runs of a river hang together in one piece of ground", () => {
    const river = realCity().ground.sites.find(({ geometry }) => geometry.type === "LineString");
    expect(river).toBeDefined();
    if (river === undefined) return;
    const { pieces } = influenceOf(river);
    expect(pieces.length).toBeGreaterThan(5);
    expect(uniteLocally(pieces)).toHaveLength(1);
  });

  test.each([null, metres(0), metres(-5), metres(Number.NaN)])(
    "a point with a reach of %s is refused",
    (reach) => {
      expect(() => influenceOf({ geometry: { type: "Point", coordinates: [7, 45] }, reach })).toThrow(
        /reach above 0/,
      );
    },
  );

  test("a place that is no number is refused", () => {
    const geometry = { type: "Point" as const, coordinates: [Number.NaN, 45] };
    expect(() => influenceOf({ geometry, reach: REACH })).toThrow(/finite/);
  });
});
