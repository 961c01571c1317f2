import type { ResidentPoints } from "../../../src/domain/residents";
import { FIRST_PLANNER, type Naming, type Planner } from "../../../src/state/planner/memory";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { type App, FIRST_MEMORY, store } from "../../../src/state/store";
import { points } from "../../analysis/squares";
import { squareCity } from "../../fixtures/square-city";

export const NAMING: Naming = {
  fresh: (number) => `Plan ${number}`,
  conflict: (name) => `${name} (here)`,
  pilot: (number) => `Pilot ${number}`,
};

/** Seven people on the pilots' own place in square 1, forty in square 2, five in the provisional square 4. */
export const PEOPLE: ResidentPoints = points([
  [-29.95, 0.05, 7, "900001"],
  [-29.85, 0.05, 40, "900002"],
  [-29.85, 0.15, 5, "900004"],
]);

/** The memory as it is when the planner has been opened on the square city and the residents' points are there. */
export function planOnSquares(planner: Partial<Planner> = {}): void {
  store.setState(
    {
      ...FIRST_ROOTS,
      ...FIRST_MEMORY,
      geodata: { status: "ready", value: squareCity },
      points: { status: "ready", value: PEOPLE },
      planner: { ...FIRST_PLANNER, naming: NAMING, ...planner },
    },
    true,
  );
}

export const app = (): App => store.getState();
export function planner(): Planner {
  const opened = app().planner;
  if (opened === null) throw new Error("The planner is open");
  return opened;
}
/** Lets everything that is about to happen happen. */
export const soon = (milliseconds = 0): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
