import { beforeAll, describe, expect, test } from "vitest";
import { createCoverage } from "../../src/analysis/coverage/coverage-reckoning";
import { distance } from "../../src/analysis/distance";
import { liveOf } from "../../src/analysis/live/live";
import { greedy } from "../../src/analysis/siting/greedy";
import { prepare } from "../../src/analysis/siting/prepared";
import { metres } from "../../src/domain/measure";
import { ANSWERS } from "../../src/domain/method-answers";
import { CANDIDATES, DRAGGED, MOVED, PILOTS, POINTS, WANTED } from "../../src/domain/method-example";
import { coveredOf } from "../../src/domain/planner";
import type { CoverageReckoning } from "../../src/domain/planner-coverage";
import { sumChanged } from "../../src/domain/planner-difference";
import type { SitingQuestion } from "../../src/domain/planner-siting";
import { expectAmount, expectGround, GROUND, people, pilotOf, place, UNITS } from "./method-ground";
import { ask, NO_WISHES } from "./siting/ask";

const [first, second, inner] = [PILOTS.first, PILOTS.second, PILOTS.inner].map(pilotOf);
if (first === undefined || second === undefined || inner === undefined)
  throw new Error("three pilots are wanted");

describe("what the pilots cover", () => {
  let reckoning: CoverageReckoning;
  beforeAll(async () => {
    reckoning = createCoverage();
    await reckoning.load(GROUND);
    await reckoning.loadResidents(people);
  });
  const asked = (pilots: (typeof first)[]) => reckoning.coverage({ pilots, units: UNITS, counted: [] });

  test("coverage: ground and residents once, and how much twice", async () => {
    const { total } = await asked([first, second, inner]);
    expectAmount(coveredOf(total.depths), ANSWERS.coverage);
    expectAmount(coveredOf(total.depths, 2), ANSWERS.coverage.twice);
    const whole = total.depths.reduce((sum, { area }) => sum + area, 0);
    expectGround(whole, ANSWERS.whole.ground);
  });

  test("residents: the distance to the nearest pilot decides, and half have the median or less", async () => {
    for (const { id, at } of POINTS) {
      const wanted = Object.entries(ANSWERS.residents.distances).find(([point]) => point === id)?.[1];
      const away = Math.min(
        ...[PILOTS.first, PILOTS.second].map((one) => distance(place(one.at), place(at))),
      );
      expect([id, Math.round(away)]).toEqual([id, Math.round(wanted ?? Number.NaN)]);
    }
    const { total } = await asked([first, second]);
    expect(coveredOf(total.depths).residents).toBe(ANSWERS.residents.reached);
    expect(Math.round(total.distances?.median ?? 0)).toBe(ANSWERS.residents.median);
    expect(Math.round(total.distances?.ninth ?? 0)).toBe(Math.round(ANSWERS.residents.ninth));
  });

  test("live: a pilot on the border of two squares, while it is dragged and at rest", async () => {
    const dragged = pilotOf(DRAGGED);
    const live = liveOf(GROUND.municipalities, people).figures([dragged]);
    const rest = (await asked([dragged])).units;
    for (const rows of [live, rest])
      for (const square of ["A", "B"] as const) {
        const row = rows.find(({ code }) => code === square);
        expectAmount(row && coveredOf(row.depths), ANSWERS.live[square]);
      }
  });

  test("gaps: uncovered residents around peaks, in their own municipality", async () => {
    const { gaps } = await asked([first]);
    const found = gaps.map(({ id, municipality, residents }) => ({
      peak: POINTS[Number(id.split("-")[1])]?.id,
      square: municipality,
      residents,
    }));
    expect(found).toEqual(ANSWERS.gaps);
  });

  test("inequality: the order of the squares and the Gini coefficient", async () => {
    const { inequality } = await asked([first, second]);
    expect(inequality?.lorenz.map(({ code }) => code)).toEqual(
      ANSWERS.inequality.order.map(({ square }) => square),
    );
    expect(inequality?.gini).toBeCloseTo(ANSWERS.inequality.gini, 9);
  });

  test("difference: gained, lost, unchanged", async () => {
    const { units } = await reckoning.difference({
      before: [first, second],
      after: [first, pilotOf(MOVED)],
      units: UNITS,
    });
    const { gained, lost, unchanged } = sumChanged(units);
    expectAmount(gained, ANSWERS.difference.gained);
    expectAmount(lost, ANSWERS.difference.lost);
    expectAmount(unchanged, ANSWERS.difference.unchanged);
  });
});

describe("where the next pilots should stand", () => {
  const ground = { municipalities: GROUND.municipalities, points: people };
  const question: SitingQuestion = {
    goal: { kind: "most", count: WANTED },
    candidates: { kind: "places", places: CANDIDATES.map(({ id, at }) => ({ id, at: place(at) })) },
    reach: metres(PILOTS.first.reach),
    units: UNITS,
    wishes: NO_WISHES,
    seconds: 20,
  };

  test("siting: what the greedy choice takes first", () => {
    expect(CANDIDATES.map(({ reach }) => reach)).toEqual(CANDIDATES.map(() => PILOTS.first.reach));
    const { instance, rules } = prepare(ground, question);
    const { chosen, covered } = greedy(instance, rules, { most: WANTED, enough: Number.POSITIVE_INFINITY });
    expect(chosen.map((number) => CANDIDATES[number]?.id)).toEqual(ANSWERS.siting.greedy);
    expect(covered).toBe(ANSWERS.siting.greedyResidents);
  });

  test("siting: the best, and that it is proved", async () => {
    const { answer } = await ask(ground, question);
    expect(answer.verdict.kind).toBe("best");
    expect(answer.chosen.map(({ id }) => id).sort()).toEqual(ANSWERS.siting.best);
    expect(answer.covered).toBe(ANSWERS.siting.bestResidents);
  });
});
