import type { Polygon } from "geojson";
import { expect } from "vitest";
import { offset } from "../../src/analysis/distance";
import type { LonLat } from "../../src/analysis/piece";
import { GROUND_TOLERANCE } from "../../src/domain/method-answers";
import {
  type ExampleDisc,
  POINTS,
  RIVER,
  SIDE,
  type Spot,
  SQUARES,
  STATION,
  WOOD,
} from "../../src/domain/method-example";
import type { PlannerGround } from "../../src/domain/planner-coverage";
import type { Site } from "../../src/domain/site";
import { pilot } from "./small-plan";
import { both, groundOf, municipality, points, site } from "./squares";

/** The example of the page about the method, laid on the ellipsoid at 45 degrees north. */
const ORIGIN: LonLat = [-30, 45];

export const place = ([east, north]: Spot): LonLat => offset(ORIGIN, east, north);

function rectangle([west, south]: Spot, [east, north]: Spot): Polygon {
  const corners: Spot[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners.map(place)] };
}

export const UNITS: readonly string[] = SQUARES;

const squares = SQUARES.map((code, i) =>
  municipality(code, rectangle([i * SIDE, 0], [(i + 1) * SIDE, SIDE])),
);

/** The squares in which the wood is known, from end to end. */
const known = rectangle([0, 0], [WOOD.knownIn.length * SIDE, SIDE]);

export const SITES: readonly Site[] = [
  site(STATION.id, "a", { type: "Point", coordinates: place(STATION.at) }, STATION.reach),
  site(WOOD.id, "b", rectangle(WOOD.from, WOOD.to)),
  site(RIVER.id, "b", { type: "LineString", coordinates: [place(RIVER.from), place(RIVER.to)] }, RIVER.reach),
];

export const pilotOf = ({ id, at, reach }: ExampleDisc): Site => pilot(id, place(at), reach);

export const people = points(
  POINTS.map(({ at, residents, square }): [number, number, number, string] => [
    ...place(at),
    residents,
    square,
  ]),
);

/** The third strategy has no site and is not part of the example. */
export const GROUND: PlannerGround = {
  ...groundOf(squares, SITES, [{ layer: "b", geometry: known }]),
  foci: [],
  residentMethods: [{ id: "exact", name: both("exact"), rough: false }],
};

export const siteOf = (id: string): Site => {
  const found = SITES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The example has a site ${id}, got none`);
  return found;
};

/** Ground by hand and by the analysis, near enough to say the same on the page. */
export function expectGround(got: number | undefined, wanted: number): void {
  expect(got).toBeGreaterThan(wanted * (1 - GROUND_TOLERANCE));
  expect(got).toBeLessThan(wanted * (1 + GROUND_TOLERANCE));
}

interface Amount {
  readonly area: number;
  readonly residents: number;
}

export function expectAmount(got: Amount | undefined, wanted: { ground: number; residents: number }): void {
  expectGround(got?.area, wanted.ground);
  expect(got?.residents).toBe(wanted.residents);
}
