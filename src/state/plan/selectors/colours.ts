import type { Colours } from "../../selectors/colours";
import type { App } from "../../store";

/** What colours the municipalities while the matrix is open: how many projects land in each. null while it is not. */
export function selectPlanColours(_app: App): Colours | null {
  return null;
}
