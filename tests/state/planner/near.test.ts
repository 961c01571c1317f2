import { beforeEach, describe, expect, test } from "vitest";
import { edit } from "../../../src/state/planner/editing";
import {
  metresBetween,
  municipalityAt,
  pilotsAround,
  selectRoughWithin,
} from "../../../src/state/planner/selectors/near";
import { selectPilots } from "../../../src/state/planner/selectors/pilots";
import { square } from "../../fixtures/square-city";
import { app, planOnSquares } from "./on-squares";

beforeEach(() => planOnSquares());
const point = (longitude: number, latitude: number) => ({
  type: "Point" as const,
  coordinates: [longitude, latitude],
});

describe("what lies near", () => {
  test("pilots come the nearest first, and only those whose reach holds the place reach it", () => {
    edit({ kind: "move", site: "pilot-two", to: [-29.94, 0.05] });
    const around = pilotsAround(selectPilots(app()), point(-29.948, 0.05));
    expect(around.map(({ pilot, isReached }) => [pilot.id, isReached])).toEqual([
      ["pilot-one", true],
      ["pilot-two", false],
    ]);
    // A fiftieth of a tenth of a degree of the equator, 111.32 km a degree.
    expect(around[0]?.distance).toBeCloseTo(222.64, 1);
    expect(around[1]?.distance).toBeCloseTo(890.56, 1);
  });

  test("a pilot inside an area is at no distance of it", () => {
    expect(pilotsAround(selectPilots(app()), square(-30, 0))[0]?.distance).toBe(0);
  });

  test("a place lies in its municipality, or outside of all", () => {
    expect(municipalityAt(app(), [-29.85, 0.15])).toBe("900004");
    expect(municipalityAt(app(), [-31, 0])).toBeNull();
  });

  test("only residents of rough municipalities within reach are rough", () => {
    const [pilot] = selectPilots(app());
    if (pilot === undefined) throw new Error("The squares have pilots");
    const rough = selectRoughWithin(app());
    expect(rough(pilot)).toBe(0);
    // Forty people of square 2, whose method is a guess.
    expect(rough({ ...pilot, geometry: point(-29.85, 0.05) })).toBe(40);
  });

  test("metres between two places are a straight line on the ellipsoid", () => {
    expect(metresBetween([-29.95, 0], [-29.94, 0])).toBeCloseTo(1113.19, 1);
    expect(metresBetween([-29.95, 0.05], [-29.95, 0.05])).toBe(0);
  });
});
