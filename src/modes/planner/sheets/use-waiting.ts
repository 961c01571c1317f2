import { selectAnswer, useApp } from "../../../state";
import type { Sheets } from "../../../state/planner/memory";
import { usePlan } from "../use-plan";
import type { SheetState } from "./use-sheet";

/** Why the sheets cannot be printed yet, in words; null when they can. A failure of the overlaps is printed as such. */
export function useWaiting(of: Sheets, state: SheetState, drawn: number): string | null {
  const { text } = usePlan();
  const isOverlapping = useApp((app) => selectAnswer(app).stale && selectAnswer(app).failure === null);
  if (state.kind === "failed") return text("planner.sheets.remedy");
  if (state.kind === "waiting") return text("planner.sheets.reckoning");
  if (of.kind === "scenario") return null;
  if (isOverlapping) return text("planner.sheets.overlapping");
  const all = of.codes.length;
  return drawn >= all ? null : text("planner.sheets.mounting", { ready: drawn, all });
}
