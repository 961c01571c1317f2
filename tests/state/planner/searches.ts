import { expect } from "vitest";
import { solveSiting } from "../../../src/analysis/siting/siting";
import type { SitingAnswer, SitingProgress, SitingQuestion } from "../../../src/domain/planner-siting";
import { keepSearching, type StartSearch } from "../../../src/state/planner/keep-searching";
import { startSearch } from "../../../src/state/planner/searching";
import { selectSearch } from "../../../src/state/planner/selectors/siting";
import { app, planner } from "./on-squares";

const stops: (() => void)[] = [];
export const keep = (start: StartSearch) => stops.push(keepSearching(start));

/** The greedy answer with interchange, on this thread, without the exact solver. */
const greedy: StartSearch = (ground, question, progress) => ({
  answer: solveSiting(ground, question, {
    progress,
    isCancelled: () => false,
    loadSolver: async () => null,
  }),
  cancel: () => undefined,
});

export const stopAll = () => {
  for (const stop of stops.splice(0)) stop();
};

/** A search that tells and answers when the test says so. */
export function slow() {
  const runs: {
    question: SitingQuestion;
    progress: (progress: SitingProgress) => void;
    answer: (answer: SitingAnswer) => void;
    fail: (fault: Error) => void;
    cancelled: number;
  }[] = [];
  const start: StartSearch = (_, question, progress) => {
    const answer = new Promise<SitingAnswer>((resolve, reject) => {
      runs.push({ question, progress, answer: resolve, fail: reject, cancelled: 0 });
    });
    const run = runs.at(-1);
    return {
      answer,
      cancel: () => {
        if (run !== undefined) run.cancelled += 1;
      },
    };
  };
  return { runs, start };
}

export const state = () => planner().search?.state;

/** The answer to the wish as it is. */
export async function answered(): Promise<SitingAnswer> {
  keep(greedy);
  expect(startSearch()).toBeNull();
  await expect.poll(() => state()?.kind).toBe("answered");
  const best = selectSearch(app())?.best;
  if (best === null || best === undefined) throw new Error("There is an answer");
  return best;
}
