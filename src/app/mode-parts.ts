import { DataAnswer, DataQuestion } from "../modes/data";
import { ExploreAnswer, ExploreQuestion } from "../modes/explore";
import { PlanAnswer, PlanQuestion } from "../modes/plan";
import { PlannerAnswer, PlannerQuestion } from "../modes/planner";
import type { App, OfferedMode } from "../state";

/** The two sides of each mode's conversation. */
const PARTS: Readonly<
  Record<OfferedMode, { readonly Question: () => React.ReactNode; readonly Answer: () => React.ReactNode }>
> = {
  explore: { Question: ExploreQuestion, Answer: ExploreAnswer },
  planner: { Question: PlannerQuestion, Answer: PlannerAnswer },
  plan: { Question: PlanQuestion, Answer: PlanAnswer },
  data: { Question: DataQuestion, Answer: DataAnswer },
};

/** The two sides of the mode that is entered. A public screen has a page of its own and never asks. */
export const selectParts = ({ mode }: App) => PARTS[mode === "kiosk" ? "explore" : mode];
