import { paceOf } from "../../../analysis/pace";
import type { Steps } from "../../../domain/steps";

/** Work of a step as the keeper of the steps sees it. */
export interface Task {
  /** Whether nobody waits for it any more. */
  isOver(): boolean;
  /** How much is done, 0 to 1. */
  progress(share: number): void;
  /** Called when nobody waits any more. */
  onEnd(end: () => void): void;
}

/** Nobody waits for what was being worked out. */
class GivenUp extends Error {
  override readonly name = "GivenUp";
}

/** Goes through long work and lets others through in between. Rejects with `GivenUp` when nobody waits for it any more. */
export async function paced<Result>(
  steps: Steps<Result>,
  task: Pick<Task, "isOver">,
  told: (step: number) => void = () => undefined,
): Promise<Result> {
  const pace = paceOf();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    told(step.value);
    await pace.breathe();
    if (task.isOver()) throw new GivenUp();
  }
}

/** Rows between two breaths. */
const PORTION = 500;

/** Does something to each row, a portion at a time. */
export function* each<Row>(rows: readonly Row[], work: (row: Row) => void): Steps<void> {
  for (let from = 0; from < rows.length; from += PORTION) {
    for (const row of rows.slice(from, from + PORTION)) work(row);
    yield from;
  }
}
