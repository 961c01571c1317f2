/** Long work that stops now and then, with a number that says how far it is. */
export type Steps<Result> = Generator<number, Result>;

/** Goes through long work without letting anybody through. */
export function endOf<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
