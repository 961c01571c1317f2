import { LESS_REACH, MORE_REACH } from "../../domain/planner";
import type { PlannerGround } from "../../domain/planner-coverage";
import type { ResidentPoints } from "../../domain/residents";
import type { Site } from "../../domain/site";
import { type ResidentIndex, residentIndexOf } from "../resident-index";
import { type Unit, type Units, unitsOf } from "../units";
import { type Counted, orderOf } from "./census-rows";
import { type Disc, type Discs, discsOf, type Pilot } from "./disc";
import { type GapFinder, gapFinder } from "./gaps";
import { nearestOf } from "./nearest";
import { peopleOf } from "./people";
import { type Reached, reachedFinder } from "./reached";
import { type Rivers, riversOf } from "./rivers";
import { type AreaReckoner, areaReckoner } from "./unit-area";
import { nearestSiteTo, sitesWithin } from "./within";

/** The ground made ready for the planner, with all that is remembered of earlier answers. */
export interface Desk {
  readonly ground: PlannerGround;
  readonly units: Units;
  readonly discs: Discs;
  readonly rivers: Rivers;
  readonly within: ReturnType<typeof sitesWithin>;
  /** The nearest site of a layer without pilots. */
  readonly nearestSite: ReturnType<typeof nearestSiteTo>;
  /** The codes of the municipalities whose residents' points are rough. */
  readonly rough: ReadonlySet<string>;
  /** @throws when the code belongs to no municipality of the ground */
  area(code: string): AreaReckoner;
}

export function deskOf(ground: PlannerGround): Desk {
  const units = unitsOf(ground.municipalities);
  const areas = new Map<string, AreaReckoner>();
  const roughMethods = new Set(ground.residentMethods.filter(({ rough }) => rough).map(({ id }) => id));
  const roughUnits = ground.municipalities.filter(({ residentMethod }) => roughMethods.has(residentMethod));
  const pilotLayers = new Set(ground.layers.filter(({ numbered }) => numbered).map(({ id }) => id));
  const others = ground.sites.filter(({ layer }) => !pilotLayers.has(layer));
  return {
    ground,
    units,
    discs: discsOf(ground, units),
    rivers: riversOf(ground),
    within: sitesWithin(others),
    nearestSite: nearestSiteTo(others),
    rough: new Set(roughUnits.map(({ code }) => code)),
    area: (code) => {
      const made = areas.get(code) ?? areaReckoner(unitAt(units, code), ground.strategies.length);
      areas.set(code, made);
      return made;
    },
  };
}

/** @throws when the code belongs to no municipality of the ground */
export function unitAt(units: Units, code: string): Unit {
  const unit = units.byCode.get(code);
  if (unit === undefined) throw new Error(`A unit is a municipality of the ground, got ${code}`);
  return unit;
}

/** The residents' points made ready. */
export interface Census {
  readonly index: ResidentIndex;
  readonly gaps: GapFinder;
  reached(disc: Disc): Reached;
}

export function censusOf(points: ResidentPoints, { rivers }: Desk): Census {
  const index = residentIndexOf(points);
  return { index, gaps: gapFinder(points), reached: reachedFinder(index, rivers) };
}

/** Before the residents' points have come. */
export const emptyCensus = (desk: Desk): Census => {
  const none = new Float64Array();
  const columns = { longitudes: none, latitudes: none, counts: new Uint32Array() };
  return censusOf({ codes: [], ...columns, municipalities: new Uint16Array() }, desk);
};

/** What the pilots mean to each residents' point, at their reach and at the lesser and greater one. */
export function countedOf({ discs }: Desk, census: Census, pilots: readonly Pilot[]): Counted {
  const { index, reached } = census;
  const scaled = (part: number): Uint8Array => {
    const covered = new Uint8Array(index.size);
    for (const { disc } of pilots)
      for (const point of reached(discs.scaled(disc, part)).points) covered[point] = 1;
    return covered;
  };
  const nearest = nearestOf(
    index,
    pilots.map(({ disc }) => disc.at),
  );
  return {
    people: peopleOf(
      index.size,
      pilots,
      pilots.map(({ disc }) => reached(disc)),
    ),
    less: scaled(LESS_REACH),
    more: scaled(MORE_REACH),
    nearest,
    order: orderOf(nearest),
  };
}

/** The pilots of a list of sites. @throws when one is no point or has no reach above 0 */
export const pilotsOf = ({ discs }: Desk, sites: readonly Site[]): Pilot[] => discs.of(sites);
