/**
 * The worked example of the page about the method: three squares in a row, six residents' points and a few places, small
 * enough to reckon by hand. The page draws and words it from here, and a test lets the real analysis reckon the same.
 */

/** Metres east and north of the south-western corner. */
export type Spot = readonly [east: number, north: number];

/** Metres of a side. */
export const SIDE = 1000;

/** The municipalities of the example, from west to east. */
export const SQUARES = ["A", "B", "C"] as const;
export type Square = (typeof SQUARES)[number];

export interface ExamplePoint {
  readonly id: string;
  readonly at: Spot;
  readonly residents: number;
  readonly square: Square;
}

export const POINTS: readonly ExamplePoint[] = [
  { id: "a", at: [300, 500], residents: 20, square: "A" },
  { id: "b", at: [800, 500], residents: 30, square: "A" },
  { id: "c", at: [1500, 500], residents: 30, square: "B" },
  { id: "d", at: [2100, 500], residents: 20, square: "C" },
  { id: "e", at: [2800, 800], residents: 90, square: "C" },
  { id: "f", at: [100, 900], residents: 10, square: "A" },
];

/** A place with a reach in metres: a station, a pilot. */
export interface ExampleDisc {
  readonly id: string;
  readonly at: Spot;
  readonly reach: number;
}

/** The only place of the first strategy. */
export const STATION: ExampleDisc = { id: "S", at: [500, 500], reach: 400 };

/** Of the second strategy: a wood, by its south-western and north-eastern corner, known in the first two squares only. */
export const WOOD = {
  id: "W",
  from: [500, 0],
  to: [1000, 1000],
  knownIn: ["A", "B"],
} as const satisfies {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly knownIn: readonly Square[];
};

/** Of the second strategy: a river, straight from end to end. */
export const RIVER = { id: "R", from: [1500, 400], to: [2500, 400], reach: 150 } as const satisfies {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly reach: number;
};

/** Two pilots apart, and a third at the place of the first. */
export const PILOTS = {
  first: { id: "1", at: [500, 500], reach: 400 },
  second: { id: "2", at: [1750, 500], reach: 400 },
  inner: { id: "3", at: [500, 500], reach: 250 },
} as const satisfies Readonly<Record<string, ExampleDisc>>;

/** The first pilot while it is dragged: on the border of two squares. */
export const DRAGGED: ExampleDisc = { ...PILOTS.first, at: [1000, 500] };

/** The second pilot after a move. */
export const MOVED: ExampleDisc = { ...PILOTS.second, at: [2590, 590] };

/** Where new pilots may stand, and how many are asked for. */
export const CANDIDATES: readonly ExampleDisc[] = [
  { id: "L", at: [500, 500], reach: 400 },
  { id: "M", at: [1150, 500], reach: 400 },
  { id: "T", at: [1750, 500], reach: 400 },
];
export const WANTED = 2;

/** A place of the example as its table names it: a point, or a stretch from one spot to another. */
export interface ExamplePlace {
  readonly id: string;
  readonly kind: "station" | "wood" | "river" | "pilot" | "dragged" | "moved" | "candidate";
  readonly from: Spot;
  readonly to: Spot;
  /** Null: it stands for its own ground. */
  readonly reach: number | null;
}

const placed = (kind: ExamplePlace["kind"], { id, at, reach }: ExampleDisc): ExamplePlace => ({
  id,
  kind,
  from: at,
  to: at,
  reach,
});

/** All that the examples name, so that each can be reckoned from the page alone. */
export const PLACES: readonly ExamplePlace[] = [
  placed("station", STATION),
  { id: WOOD.id, kind: "wood", from: WOOD.from, to: WOOD.to, reach: null },
  { id: RIVER.id, kind: "river", from: RIVER.from, to: RIVER.to, reach: RIVER.reach },
  ...Object.values(PILOTS).map((pilot) => placed("pilot", pilot)),
  placed("dragged", DRAGGED),
  placed("moved", MOVED),
  ...CANDIDATES.map((candidate) => placed("candidate", candidate)),
];

/** Two projects of the plan with places: one of the first strategy, one of the second. */
export const PROJECTS = [
  { id: "P", strategy: 0, sites: [STATION.id] },
  { id: "Q", strategy: 1, sites: [WOOD.id, RIVER.id] },
] as const;
