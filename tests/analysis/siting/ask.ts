import loadHighs from "highs";
import { solveSiting } from "../../../src/analysis/siting/siting";
import { metres } from "../../../src/domain/measure";
import type {
  SitingAnswer,
  SitingGround,
  SitingProgress,
  SitingQuestion,
  SitingWishes,
} from "../../../src/domain/planner-siting";
import type { ResidentPoints } from "../../../src/domain/residents";
import { smallPlan, UNITS } from "../small-plan";

export const NO_WISHES: SitingWishes = {
  kept: [],
  forbidden: { areas: [], units: [] },
  only: [],
  perZone: [],
  apart: null,
};

/** A question on the small squares: where one pilot of 1 km would cover most. */
export const question = (
  more: Partial<SitingQuestion> = {},
  wishes: Partial<SitingWishes> = {},
): SitingQuestion => ({
  goal: { kind: "most", count: 1 },
  candidates: { kind: "grid", shape: "square", spacing: 1000 },
  reach: metres(1000),
  units: UNITS,
  seconds: 20,
  ...more,
  wishes: { ...NO_WISHES, ...wishes },
});

export const groundWith = (points: ResidentPoints): SitingGround => ({
  municipalities: smallPlan().municipalities,
  points,
});

const highs = loadHighs();

export interface Heard {
  readonly answer: SitingAnswer;
  readonly progress: readonly SitingProgress[];
}

/** Asks with the real solver, or without any. */
export async function ask(ground: SitingGround, asked: SitingQuestion, hasSolver = true): Promise<Heard> {
  const progress: SitingProgress[] = [];
  const answer = await solveSiting(ground, asked, {
    progress: (heard) => progress.push(heard),
    isCancelled: () => false,
    loadSolver: async () => (hasSolver ? highs : null),
  });
  return { answer, progress };
}
