import { store } from "../store";
import type { Planner } from "./memory";

/**
 * Writes to the planner's part of the memory.
 * @throws before the planner was opened: there is nothing to write to
 */
export function remember(change: (planner: Planner) => Partial<Planner>): void {
  store.setState(({ planner }) => {
    if (planner === null) throw new Error("The planner was asked for something before it was opened");
    return { planner: { ...planner, ...change(planner) } };
  });
}
