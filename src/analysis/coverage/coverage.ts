import { metres, residents } from "../../domain/measure";
import { type Distances, LESS_REACH, MORE_REACH } from "../../domain/planner";
import type {
  CoverageAnswer,
  CoverageQuestion,
  Gap,
  PilotCoverage,
  UnitCoverage,
} from "../../domain/planner-coverage";
import { inPiece } from "../geometry";
import type { Pace } from "../pace";
import type { LonLat } from "../piece";
import { type Counted, countOf, distancesIn } from "./census-rows";
import { type Census, countedOf, type Desk, pilotsOf, unitAt } from "./desk";
import type { Pilot } from "./disc";
import { inequalityOf } from "./lorenz";
import { sumRows, unitRow, zoneRows } from "./rows";

/** A question with its pilots found and its residents counted. */
interface Asked {
  readonly question: CoverageQuestion;
  readonly pilots: readonly Pilot[];
  readonly counted: Counted;
  readonly failed: Map<string, Set<string>>;
}

/**
 * The exact figures. Other events are let through between municipalities.
 * @throws an `AbortError` when `overtaken` says that a newer question has come
 */
export async function coverageOf(
  desk: Desk,
  census: Census,
  question: CoverageQuestion,
  pace: Pace,
  overtaken: () => boolean,
): Promise<CoverageAnswer> {
  const start = performance.now();
  const pilots = pilotsOf(desk, question.pilots);
  const counted = countedOf(desk, census, pilots);
  const asked: Asked = { question, pilots, counted, failed: new Map() };
  const distances = (groups: readonly ReadonlySet<string>[]) => distancesIn(census.index, counted, groups);
  const [all = null, ...each] = distances([
    new Set(question.units),
    ...question.units.map((code) => new Set([code])),
  ]);
  const units: UnitCoverage[] = [];
  for (const [i, code] of question.units.entries()) {
    await pace.breathe();
    if (overtaken()) throw new DOMException("A newer question was asked", "AbortError");
    units.push(rowOf(desk, census, asked, code, each[i] ?? null));
  }
  const members = question.units.map((code) => unitAt(desk.units, code));
  const found = pilots.map((pilot, number) => pilotRow(desk, census, asked, pilot, number));
  const standing = new Set(found.map(({ municipality }) => municipality));
  return {
    total: sumRows(units, all),
    zones: zoneRows(units, members, distances),
    units,
    pilots: found,
    gaps: gapsOf(desk, census, asked),
    withoutPilot: question.units.filter((code) => !standing.has(code)),
    inequality: inequalityOf(units),
    failed: [...asked.failed].flatMap(([unit, sites]) => [...sites].map((site) => ({ unit, site }))),
    milliseconds: performance.now() - start,
  };
}

function rowOf(
  desk: Desk,
  { index }: Census,
  { pilots, counted, failed }: Asked,
  code: string,
  distances: Distances | null,
): UnitCoverage {
  const area = desk.area(code);
  const covered = (part: number) => area.covered(pilots.map(({ disc }) => desk.discs.scaled(disc, part)));
  const divided = area.divided(pilots);
  if (divided.failed.length > 0) failed.set(code, new Set(divided.failed));
  const ground = { ...divided, less: covered(LESS_REACH), more: covered(MORE_REACH) };
  const count = countOf(index, code, counted, desk.ground.strategies.length, desk.rough.has(code));
  return unitRow(code, ground, count, distances);
}

function pilotRow(
  desk: Desk,
  { index, reached }: Census,
  { question, counted }: Asked,
  { site, disc }: Pilot,
  number: number,
): PilotCoverage {
  const units = new Set(question.units);
  const others = new Set(question.counted);
  const { points, across } = reached(disc);
  let [all, alone, beyond] = [0, 0, 0];
  points.forEach((point, i) => {
    if (!units.has(index.codeAt(point))) return;
    const count = index.countAt(point);
    all += count;
    if (counted.people.only[point] === number) alone += count;
    beyond += count * (across[i] ?? 0);
  });
  const within = desk
    .within(disc)
    .filter(({ site: id, strategy }) => others.has(id) && strategy !== site.strategy);
  return {
    site: site.id,
    municipality: standsIn(desk, question.units, disc.at),
    residents: residents(all),
    alone: residents(alone),
    acrossRiver: residents(beyond),
    within: within.map(({ site: id, distance }) => ({ site: id, distance })),
  };
}

function standsIn({ units }: Desk, codes: readonly string[], [x, y]: LonLat): string | null {
  const near = units.meeting([x, y, x, y]).filter(({ code }) => codes.includes(code));
  return near.find(({ pieces }) => pieces.some((piece) => inPiece([x, y], piece)))?.code ?? null;
}

function gapsOf(desk: Desk, { index, gaps }: Census, { question, pilots, counted }: Asked): Gap[] {
  const units = new Set(question.units);
  const { people, nearest } = counted;
  const clusters = gaps((point) => people.depth[point] === 0 && units.has(index.codeAt(point)));
  return clusters.map(({ peak, centre, residents: count }) => {
    const municipality = index.codeAt(peak);
    const pilot = pilots[nearest.place[peak] ?? -1];
    return {
      id: `${municipality}-${peak}`,
      municipality,
      residents: count,
      centre,
      nearestSite: desk.nearestSite(centre),
      nearestPilot:
        pilot === undefined
          ? null
          : { site: pilot.site.id, distance: metres(nearest.metres[peak] ?? Number.NaN) },
      rough: desk.rough.has(municipality),
    };
  });
}
