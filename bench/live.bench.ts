import { createCoverage } from "../src/analysis/coverage/coverage-reckoning";
import { liveOf } from "../src/analysis/live/live";
import type { Position } from "../src/domain/city";
import type { Municipality } from "../src/domain/municipality";
import { coveredOf, type UnitDepths } from "../src/domain/planner";
import { standsAt } from "../src/domain/scenario-pilots";
import type { Site } from "../src/domain/site";
import { planCity } from "../tests/analysis/plan-city";
import { moved, pilot } from "../tests/analysis/small-plan";
import { median } from "./median";
import { plainCoverage } from "./plain-planner";
import { province } from "./province";
import type { Row } from "./row";

const PLAIN_ROUNDS = 7;
const STEPS = 300;
/** Degrees of one step of a drag, some 10 m. */
const STEP = 0.0001;

const { ground, points, base, codes, geodata } = planCity();

/** The live kernel beside plain Turf, and the exact figures after a pilot is let go. */
export async function run(): Promise<Row[]> {
  return [
    reachRow(),
    beside(
      "a live step for the 38 and 15 pilots, beside plain Turf",
      ground.municipalities,
      base.sites,
      PLAIN_ROUNDS,
    ),
    beside("a live step for the 311 and 150 pilots, beside plain Turf", province(), many(), 1),
    await exactRow(),
  ];
}

/** The reach slider: all pilots change at once, from 100 to 3,000 m. */
function reachRow(): Row {
  const live = liveOf(ground.municipalities, points);
  const at = (reach: number) => base.sites.map((site) => pilot(site.id, standsAt(site), reach));
  const steps = Array.from({ length: 59 }, (_, i) => timeOf(() => live.figures(at(100 + 50 * i))));
  const other = timeOf(() => plainCoverage(ground.municipalities, points, at(1550)));
  const ours = median(steps);
  return {
    name: "a step of the reach slider for the 38 and 15 pilots, beside plain Turf",
    ours: rounded(ours),
    other: Math.round(other),
    ratio: Math.round(other / ours),
    wanted: "≥ 50",
    ok: other / ours >= 50,
    note: `100 to 3,000 m in steps of 50, the longest ${rounded(Math.max(...steps))} ms; plain Turf at 1,550 m`,
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Drags one pilot across the map: each step beside the whole as plain Turf does it. */
function beside(
  name: string,
  municipalities: readonly Municipality[],
  pilots: readonly Site[],
  rounds: number,
): Row {
  const live = liveOf(municipalities, points);
  live.figures(pilots);
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const now = dragged(pilots, step);
    const start = performance.now();
    live.figures(now);
    steps.push(performance.now() - start);
  }
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const now = dragged(pilots, round);
    const start = performance.now();
    const theirs = plainCoverage(municipalities, points, now);
    plain.push(performance.now() - start);
    agree(live.figures(now), theirs);
  }
  steps.sort((a, b) => a - b);
  const [ours, other] = [median(steps), median(plain)];
  const late = steps[Math.ceil(0.95 * STEPS) - 1] ?? 0;
  return {
    name,
    ours: rounded(ours),
    other: Math.round(other),
    ratio: Math.round(other / ours),
    wanted: "≥ 50",
    ok: other / ours >= 50,
    note: `median of ${STEPS} steps of 10 m, 95th percentile ${rounded(late)} ms`,
  };
}

function dragged(pilots: readonly Site[], step: number): Site[] {
  const middle = pilots.length >> 1;
  const [one] = pilots.slice(middle);
  if (one === undefined) throw new Error("The city has pilots");
  const [longitude, latitude] = standsAt(one);
  return moved(pilots, middle, [longitude + step * STEP, latitude - step * STEP]);
}

/** Throws where both do not say the same: the circles of plain Turf lie on a sphere and have corners, points do not care. */
function agree(ours: readonly UnitDepths[], theirs: ReturnType<typeof plainCoverage>): void {
  theirs.forEach(({ code, area }, unit) => {
    const own = ours[unit];
    if (own === undefined || own.code !== code)
      throw new Error(`Both have the same units, got ${own?.code} for ${code}`);
    const covered = coveredOf(own.depths).area;
    const whole = own.depths.reduce((sum, depth) => sum + depth.area, 0);
    if (Math.abs(covered - area[0]) > whole * 0.01)
      throw new Error(`Plain Turf says ${area[0]} m² of ${code}, ours ${covered}: they do not do the same`);
  });
}

/** 150 pilots spread evenly over the box of the city. */
function many(): Site[] {
  const [west, south, east, north] = geodata.city.bounds;
  return Array.from({ length: 150 }, (_, i) => {
    const at: Position = [
      west + (((i % 15) + 0.5) / 15) * (east - west),
      south + ((Math.floor(i / 15) + 0.5) / 10) * (north - south),
    ];
    return pilot(`pilot-${i}`, at, 500);
  });
}

/** What it costs to let a pilot go: all exact figures, beside coverage alone as plain Turf reckons it. */
async function exactRow(): Promise<Row> {
  const [first, again, plain]: [number[], number[], number[]] = [[], [], []];
  const counted = ground.sites.filter((site) => site.counted).map(({ id }) => id);
  for (let round = 0; round < PLAIN_ROUNDS; round += 1) {
    const reckoning = createCoverage();
    await reckoning.load(ground);
    await reckoning.loadResidents(points);
    first.push((await reckoning.coverage({ pilots: base.sites, units: codes, counted })).milliseconds);
    const pilots = dragged(base.sites, 10 + round);
    again.push((await reckoning.coverage({ pilots, units: codes, counted })).milliseconds);
    plain.push(timeOf(() => plainCoverage(ground.municipalities, points, pilots)));
  }
  const [ours, other] = [median(again), median(plain)];
  return {
    name: "all exact figures after a pilot is let go, beside coverage alone with plain Turf",
    ours: Math.round(ours),
    other: Math.round(other),
    ratio: rounded(other / ours),
    wanted: "≥ 3",
    ok: other / ours >= 3,
    note: `medians of ${PLAIN_ROUNDS}; with gaps, percentiles and inequality; the first answer took ${Math.round(median(first))} ms`,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
