import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { createReckoning } from "../src/analysis/reckoning";
import type { Ground, OverlapAnswer, OverlapQuestion, Reckoning } from "../src/domain/analysis";
import type { Municipality } from "../src/domain/municipality";
import { sumParts } from "../src/domain/overlap";
import type { Site } from "../src/domain/site";
import { asking, opening, realCity } from "../tests/analysis/city";
import { textsOf } from "../tests/fixtures/city-on-disk";
import { median } from "./median";
import { plainOverlap } from "./plain";
import type { Row } from "./row";

const ROUNDS = 7;
const SAME = 0.01;
const WARMING = 40;
const CHANGES = 200;

const { ground, residents } = realCity();
const question = opening(ground);

/** The whole overlap beside plain Turf, and what a change costs beside the whole. */
export async function run(): Promise<Row[]> {
  return [...(await wholeRows()), ...(await changeRows()), await heapRow()];
}

async function wholeRows(): Promise<Row[]> {
  const near = await beside(ground, question, ROUNDS);
  const wide = { ...ground, municipalities: province() };
  const far = await beside(wide, opening(wide), 1);
  const note = `plain Turf ran once, ours is the median of ${ROUNDS}`;
  return [
    faster(
      "the whole overlap of the 38, beside plain Turf",
      near,
      3,
      `medians of ${ROUNDS}, nothing remembered`,
    ),
    faster("the whole overlap of the 311, beside plain Turf", far, 20, note),
  ];
}

interface Times {
  readonly ours: number;
  readonly other: number;
}

/** Both in turn, so that a busy machine is busy for both. Throws where they do not say the same. */
async function beside(on: Ground, asked: OverlapQuestion, plainRounds: number): Promise<Times> {
  const [ours, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const reckoning = createReckoning();
    await reckoning.load(on);
    const answer = await reckoning.overlap(asked);
    ours.push(performance.now() - start);
    if (round >= plainRounds) continue;
    const plainStart = performance.now();
    const areas = plainOverlap(on, asked);
    other.push(performance.now() - plainStart);
    agree(answer, areas);
  }
  return { ours: median(ours), other: median(other) };
}

function agree(answer: OverlapAnswer, areas: ReadonlyMap<number, number>): void {
  const ours = new Map<number, number>();
  for (const { subset, area } of sumParts(answer.units)) ours.set(subset, (ours.get(subset) ?? 0) + area);
  for (const [subset, area] of areas) {
    const own = ours.get(subset) ?? 0;
    if (Math.abs(own - area) > area * SAME + 1e4)
      throw new Error(`Plain Turf says ${area} m² of region ${subset}, ours ${own}: they do not do the same`);
  }
}

const faster = (name: string, { ours, other }: Times, wanted: number, note: string): Row => ({
  name,
  ours: Math.round(ours),
  other: Math.round(other),
  ratio: Math.round((other / ours) * 10) / 10,
  wanted: `≥ ${wanted}`,
  ok: other / ours >= wanted,
  note,
});

/** All municipalities of the province: the perimeter's own and the outlines around it. */
function province(): Municipality[] {
  const {
    features,
  }: FeatureCollection<Polygon | MultiPolygon, { code: string; name: string; zone: string }> = JSON.parse(
    textsOf("geodata").get("province.geojson") ?? "",
  );
  const [model] = ground.municipalities;
  if (model === undefined) throw new Error("The city has no municipalities");
  const around = features.map(({ geometry, properties }) => ({ ...model, ...properties, geometry }));
  return [...ground.municipalities, ...around];
}

async function changeRows(): Promise<Row[]> {
  const foci = ["green", "walking_cycling", "public_space"];
  const planned = asking(ground, () => true);
  const focused = (round: number) =>
    asking(ground, (one) => one.status === "open" || one.foci.includes(foci[round % foci.length] ?? ""));
  return [
    await changeRow("planned stations switched on, beside the whole", () => planned),
    await changeRow("one focus asked for, beside the whole", focused),
    await changeRow("one pilot moved, beside the whole", moved),
  ];
}

/** What one change costs after the first answer, beside that answer; residents included in both. */
async function changeRow(name: string, changed: (round: number) => OverlapQuestion): Promise<Row> {
  const [whole, change]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const reckoning = await settled();
    whole.push(await timeOf(reckoning, question));
    change.push(await timeOf(reckoning, changed(round)));
  }
  const [ours, other] = [median(change), median(whole)];
  const ratio = Math.round((ours / other) * 100) / 100;
  const note = `medians of ${ROUNDS}, each after a fresh whole`;
  return {
    name,
    ours: Math.round(ours),
    other: Math.round(other),
    ratio,
    wanted: "≤ 0.2",
    ok: ours / other <= 0.2,
    note,
  };
}

async function settled(): Promise<Reckoning> {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  await reckoning.loadResidents(residents);
  return reckoning;
}

async function timeOf(reckoning: Reckoning, asked: OverlapQuestion): Promise<number> {
  const start = performance.now();
  await reckoning.overlap(asked);
  return performance.now() - start;
}

/** Another pilot each round, moved by another distance. */
function moved(round: number): OverlapQuestion {
  const pilots = ground.sites.filter(({ proposal }) => proposal);
  const pilot = pilots[(round * 2) % pilots.length];
  return pilot === undefined ? question : { ...question, changed: [shifted(pilot, 0.0004 * (round + 1))] };
}

function shifted(site: Site, east: number): Site {
  if (site.geometry.type !== "Point") throw new Error(`${site.id} is no point`);
  const [x = 0, y = 0] = site.geometry.coordinates;
  return { ...site, geometry: { type: "Point", coordinates: [x + east, y] } };
}

/** What stays in memory after many filter changes, hardly any of them asked before. */
async function heapRow(): Promise<Row> {
  const reckoning = await settled();
  for (let round = 0; round < WARMING; round += 1) await reckoning.overlap(filtered(round));
  const before = heap();
  for (let round = WARMING; round < WARMING + CHANGES; round += 1) await reckoning.overlap(filtered(round));
  const after = heap();
  return {
    name: `memory of the reckoning after ${CHANGES} filter changes (kB)`,
    ours: Math.round(after / 1024),
    other: Math.round(before / 1024),
    ratio: Math.round((after / before) * 1000) / 1000,
    wanted: "≤ 1.05",
    ok: after / before <= 1.05,
    note: `after a forced collection, ${WARMING} changes before the first look`,
  };
}

/** Another set of foci each round; every twenty rounds the planned sites come or go. */
function filtered(round: number): OverlapQuestion {
  const all = [...new Set(ground.sites.flatMap(({ foci }) => foci))];
  const wanted = all.filter((_, bit) => ((round + 1) & (1 << bit)) !== 0);
  const withPlanned = Math.floor(round / 20) % 2 === 1;
  return asking(ground, ({ foci, status }) =>
    foci.length > 0 ? foci.some((focus) => wanted.includes(focus)) : withPlanned || status !== "planned",
  );
}

function heap(): number {
  setFlagsFromString("--expose_gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  return process.memoryUsage().heapUsed;
}
