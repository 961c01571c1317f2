import { MOVED, PILOTS, POINTS, RIVER, SIDE, SQUARES, STATION, WOOD } from "./method-example";

/** What the example comes to, reckoned by hand: residents by counting, ground by the formulas of school. */

/** As far as the ground of the analysis may be from that by hand, as a part of it; residents and shares of them must be equal. */
export const GROUND_TOLERANCE = 0.001;

const circle = (radius: number): number => Math.PI * radius ** 2;

const whole = {
  ground: SQUARES.length * SIDE ** 2,
  residents: POINTS.reduce((sum, { residents }) => sum + residents, 0),
};

const station = circle(STATION.reach);
const wood = (WOOD.to[0] - WOOD.from[0]) * (WOOD.to[1] - WOOD.from[1]);
const river = {
  length: RIVER.to[0] - RIVER.from[0],
  ground: 2 * RIVER.reach * (RIVER.to[0] - RIVER.from[0]) + circle(RIVER.reach),
};

/** Square metres, residents, metres, and shares of 0 to 1. */
export const ANSWERS = {
  whole,
  influence: { point: station, line: river.ground, length: river.length, ground: wood },
  /** By the three pilots: the inner one adds no ground. */
  coverage: {
    ground: circle(PILOTS.first.reach) + circle(PILOTS.second.reach),
    residents: 100,
    twice: { ground: circle(PILOTS.inner.reach), residents: 20 },
  },
  /** Square A divided: the wood's edge goes through the middle of the station's circle. */
  overlap: {
    first: { ground: station / 2, residents: 20 },
    second: { ground: wood - station / 2, residents: 0 },
    both: { ground: station / 2, residents: 30 },
    none: { ground: SIDE ** 2 - wood - station / 2, residents: 10 },
  },
  /** The second strategy: half of the river's reach lies where the wood's layer is not known. */
  known: {
    ground: wood + river.ground / 2,
    residents: 60,
    ofGround: WOOD.knownIn.length * SIDE ** 2,
    ofResidents: 90,
    atLeastGround: river.ground / 2,
    atLeastResidents: 20,
    reached: 100,
  },
  /** To the nearest of the first two pilots, by point; half of the residents have 350 m or less. */
  residents: {
    distances: { a: 200, b: 300, c: 250, d: 350, e: Math.hypot(1050, 300), f: Math.hypot(400, 400) },
    reached: 100,
    median: 350,
    ninth: Math.hypot(1050, 300),
  },
  live: {
    A: { ground: circle(PILOTS.first.reach) / 2, residents: 30 },
    B: { ground: circle(PILOTS.first.reach) / 2, residents: 0 },
  },
  /** With the first pilot alone; the largest first. */
  gaps: [
    { peak: "e", square: "C", residents: 110 },
    { peak: "c", square: "B", residents: 30 },
    { peak: "f", square: "A", residents: 10 },
  ],
  /** With the first two pilots; from the least covered square on. */
  inequality: {
    order: [
      { square: "C", all: 110, covered: 20 },
      { square: "A", all: 60, covered: 50 },
      { square: "B", all: 30, covered: 30 },
    ],
    gini: 0.365,
  },
  siting: { greedy: ["M", "L"], greedyResidents: 80, best: ["L", "T"], bestResidents: 100 },
  /** The second pilot moved. */
  difference: {
    gained: { ground: circle(MOVED.reach), residents: 90 },
    lost: { ground: circle(PILOTS.second.reach), residents: 50 },
    unchanged: { ground: circle(PILOTS.first.reach), residents: 50 },
  },
  /** Projects of the first and of the second strategy by square. */
  matrix: { A: [1, 1], B: [0, 1], C: [0, 1] },
} as const;
