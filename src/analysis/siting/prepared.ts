import type { SitingGround, SitingQuestion } from "../../domain/planner-siting";
import { standsAt } from "../../domain/scenario-pilots";
import { type PointsGrid, pointsGridOf, pointsWithin } from "../live/points-grid";
import { locator } from "../live/whereabouts";
import { lonLat } from "../piece";
import { unitsOf } from "../units";
import { type Candidates, candidatesOf } from "./candidates";
import { type Instance, instanceOf } from "./instance";
import { type Rules, rulesOf } from "./rules";

/** A question brought down to numbers. */
export interface Prepared {
  readonly question: SitingQuestion;
  readonly candidates: Candidates;
  /** Demands are residents' points; those that kept pilots cover weigh nothing. */
  readonly instance: Instance;
  readonly rules: Rules;
  /** Residents of the perimeter, and those of them whom kept pilots cover. */
  readonly all: number;
  readonly before: number;
  /** How many may be chosen, and how many more residents are enough. */
  readonly most: number;
  readonly enough: number;
}

/** @throws when the goal or a reach is out of range, or a kept pilot is no point */
export function prepare(ground: SitingGround, question: SitingQuestion): Prepared {
  const { wishes, reach } = question;
  if (!(reach > 0)) throw new Error(`A reach is above 0 metres, got ${reach}`);
  const candidates = candidatesOf(unitsOf(ground.municipalities), question);
  const grid = pointsGridOf(ground.points);
  const { weights, all } = weightsOf(ground, question);
  const before = takeOff(weights, grid, question);
  const lists = candidates.allowed.map(({ at }) =>
    pointsWithin(grid, at, reach)
      .filter((point) => (weights[point] ?? 0) > 0)
      .sort(),
  );
  return {
    question,
    candidates,
    instance: instanceOf(lists, weights),
    rules: rulesOf(candidates.allowed, stillWanted(ground, question), wishes.apart),
    all,
    before,
    ...goalOf(question, all, before),
  };
}

/** Residents of each point, none outside the perimeter. */
function weightsOf(
  { points }: SitingGround,
  { units }: SitingQuestion,
): { weights: Float64Array; all: number } {
  const inside = new Set(points.codes.flatMap((code, number) => (units.includes(code) ? [number] : [])));
  const weights = Float64Array.from(points.counts, (count, point) =>
    inside.has(points.municipalities[point] ?? -1) ? count : 0,
  );
  return { weights, all: weights.reduce((sum, count) => sum + count, 0) };
}

/** Residents whom kept pilots cover need nobody; how many they are. */
function takeOff(weights: Float64Array, grid: PointsGrid, { wishes }: SitingQuestion): number {
  let covered = 0;
  for (const site of wishes.kept) {
    if (site.reach === null)
      throw new Error(`A pilot has a reach above 0 metres, got ${site.reach} of ${site.id}`);
    for (const point of pointsWithin(grid, lonLat(standsAt(site)), site.reach)) {
      covered += weights[point] ?? 0;
      weights[point] = 0;
    }
  }
  return covered;
}

/** New pilots that each zone still wants beside the kept ones in it. */
function stillWanted(
  { municipalities }: SitingGround,
  { units, wishes }: SitingQuestion,
): Map<string, number> {
  const inside = municipalities.filter(({ code }) => units.includes(code));
  const zones = new Map(inside.map(({ code, zone }) => [code, zone]));
  const locate = locator(inside);
  const standing = wishes.kept.map((site) => zones.get(locate(standsAt(site)) ?? ""));
  return new Map(
    wishes.perZone.map(({ zone, least }) => [
      zone,
      least - standing.filter((other) => other === zone).length,
    ]),
  );
}

function goalOf({ goal }: SitingQuestion, all: number, before: number): Pick<Prepared, "most" | "enough"> {
  if (goal.kind === "most") {
    if (!Number.isInteger(goal.count) || goal.count < 1)
      throw new Error(`A number of pilots is whole and above 0, got ${goal.count}`);
    return { most: goal.count, enough: Number.POSITIVE_INFINITY };
  }
  if (!(goal.share > 0 && goal.share <= 1))
    throw new Error(`A share is above 0 and at most 1, got ${goal.share}`);
  return { most: Number.POSITIVE_INFINITY, enough: Math.ceil(goal.share * all - 1e-6) - before };
}
