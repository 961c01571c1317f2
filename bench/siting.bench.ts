import loadHighs from "highs";
import { choiceOf } from "../src/analysis/siting/choice";
import { greedy } from "../src/analysis/siting/greedy";
import { interchange } from "../src/analysis/siting/interchange";
import { type Prepared, prepare } from "../src/analysis/siting/prepared";
import { solveSiting } from "../src/analysis/siting/siting";
import { metres } from "../src/domain/measure";
import type { SitingAnswer, SitingQuestion } from "../src/domain/planner-siting";
import { planCity } from "../tests/analysis/plan-city";
import { median } from "./median";
import { plainGreedy, plainLists } from "./plain-planner";
import type { Row } from "./row";

const ROUNDS = 7;
const REACH = 500;
/** Plain lists take minutes for the whole grid: they are made for every so manieth candidate, and the time is scaled. */
const EVERY = 100;

const { geodata, points, codes } = planCity();
const ground = { municipalities: geodata.municipalities, points };

const question = (spacing: number): SitingQuestion => ({
  goal: { kind: "most", count: 15 },
  candidates: { kind: "grid", shape: "square", spacing },
  reach: metres(REACH),
  units: codes,
  wishes: { kept: [], forbidden: { areas: [], units: [] }, only: [], perZone: [], apart: null },
  seconds: 60,
});

/** The greedy choice beside a plain one, and how long the exact solver takes. */
export async function run(): Promise<Row[]> {
  const prepared = prepare(ground, question(250));
  return [
    wholeRow(prepared),
    choiceRow(prepared),
    await exactRow(question(250), 15_000),
    await exactRow(question(800), 1500),
  ];
}

/** From the question to the answer: lists, greedy choice and interchange. */
function wholeRow(prepared: Prepared): Row {
  const ours = timed(() => {
    const { instance, rules } = prepare(ground, question(250));
    interchange(instance, rules, greedy(instance, rules, { most: 15, enough: Number.POSITIVE_INFINITY }));
  }, ROUNDS);
  const some = prepared.candidates.allowed.filter((_, i) => i % EVERY === 0).map(({ at }) => at);
  const lists = timed(() => plainLists(some, points, REACH), 1);
  const other =
    (lists * prepared.instance.candidates) / some.length +
    timed(() => plainGreedy(listsOf(prepared), points.counts, 15), 1);
  return row(
    `15 among ${prepared.instance.candidates} from the question on, beside plain Turf and plain greedy`,
    ours,
    other,
    20,
    `median of ${ROUNDS}, with interchange; plain lists measured for every ${EVERY}th candidate and scaled`,
  );
}

/** The choice alone, on the same lists. */
function choiceRow(prepared: Prepared): Row {
  const { instance, rules } = prepared;
  const stop = { most: 15, enough: Number.POSITIVE_INFINITY };
  const mine = choiceOf(instance, rules, greedy(instance, rules, stop).chosen);
  const lists = listsOf(prepared);
  const theirs = choiceOf(instance, rules, plainGreedy(lists, points.counts, 15));
  if (mine.covered !== theirs.covered)
    throw new Error(`Plain greedy covers ${theirs.covered}, ours ${mine.covered}: they do not do the same`);
  return row(
    `the greedy choice of 15 among ${instance.candidates} alone, beside plain greedy on the same lists`,
    timed(() => greedy(instance, rules, stop), ROUNDS),
    timed(() => plainGreedy(lists, points.counts, 15), ROUNDS),
    20,
    `medians of ${ROUNDS}`,
  );
}

function listsOf({ instance: { starts, demands, candidates } }: Prepared): number[][] {
  return Array.from({ length: candidates }, (_, i) => Array.from(demands.subarray(starts[i], starts[i + 1])));
}

/** The exact answer within its 60 seconds: proved, or with a stated gap. */
async function exactRow(asked: SitingQuestion, candidates: number): Promise<Row> {
  const highs = await loadHighs();
  const start = performance.now();
  const answer = await solveSiting(ground, asked, {
    progress: () => undefined,
    isCancelled: () => false,
    loadSolver: async () => highs,
  });
  const seconds = (performance.now() - start) / 1000;
  const isSaid = answer.verdict.kind === "best" || answer.verdict.kind === "found";
  return {
    name: `the exact answer for 15 among about ${candidates}, seconds beside the 60 allowed`,
    ours: Math.round(seconds * 10) / 10,
    other: 60,
    ratio: Math.round((60 / seconds) * 10) / 10,
    wanted: "≥ 1",
    ok: isSaid && seconds <= 60,
    note: said(answer),
  };
}

function said({ verdict, candidates }: SitingAnswer): string {
  const given = `${candidates.exact} of ${candidates.allowed} candidates left for the solver`;
  if (verdict.kind === "best") return `proved best; ${given}`;
  return verdict.kind === "found" ? `gap ${((verdict.gap ?? 0) * 100).toFixed(1)} %; ${given}` : "impossible";
}

function timed(work: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

const row = (name: string, ours: number, other: number, wanted: number, note: string): Row => ({
  name,
  ours: Math.round(ours * 10) / 10,
  other: Math.round(other),
  ratio: Math.round(other / ours),
  wanted: `≥ ${wanted}`,
  ok: other / ours >= wanted,
  note,
});
