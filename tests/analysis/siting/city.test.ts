import { expect, test } from "vitest";
import { metres } from "../../../src/domain/measure";
import type { SitingQuestion } from "../../../src/domain/planner-siting";
import { planCity } from "../plan-city";
import { ask, NO_WISHES } from "./ask";

const { geodata, points, base, codes } = planCity();
const ground = { municipalities: geodata.municipalities, points };

/** The next three on a grid of 250 m, today's pilots kept. */
const nextThree: SitingQuestion = {
  goal: { kind: "most", count: 3 },
  candidates: { kind: "grid", shape: "square", spacing: 250 },
  reach: metres(500),
  units: codes,
  wishes: { ...NO_WISHES, kept: base.sites },
  seconds: 60,
};

test("on the whole grid of the city the next three are proved best", async () => {
  const { answer, progress } = await ask(ground, nextThree);
  expect(answer.verdict.kind).toBe("best");
  expect(answer.chosen).toHaveLength(3);
  expect(answer.candidates.allowed).toBe(answer.candidates.all);
  expect(progress[0]?.answer.covered).toBeLessThanOrEqual(answer.covered);
  const alone = answer.chosen.reduce((sum, chosen) => sum + chosen.alone, 0);
  expect(alone).toBeLessThanOrEqual(answer.covered - answer.coveredBefore);
  const today = answer.curve[0];
  expect(today?.covered).toBe(answer.coveredBefore);
}, 60_000);
