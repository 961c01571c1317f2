import { DataAnswer, DataQuestion } from "../modes/data";
import { ExploreAnswer, ExploreQuestion } from "../modes/explore";
import { PlanAnswer, PlanQuestion } from "../modes/plan";
import { PlannerAnswer, PlannerQuestion } from "../modes/planner";
import type { Mode } from "../state";

/** The two sides of each mode's conversation. */
export const PARTS: Readonly<
  Record<Mode, { readonly Question: () => React.ReactNode; readonly Answer: () => React.ReactNode }>
> = {
  explore: { Question: ExploreQuestion, Answer: ExploreAnswer },
  planner: { Question: PlannerQuestion, Answer: PlannerAnswer },
  plan: { Question: PlanQuestion, Answer: PlanAnswer },
  data: { Question: DataQuestion, Answer: DataAnswer },
};
