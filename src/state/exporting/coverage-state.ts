import type { CoverageAnswer } from "../../domain/planner-coverage";
import { selectFigures } from "../planner/selectors/figures";
import { selectPilotBase } from "../planner/selectors/scenarios";
import type { Teller, Told } from "./teller";

type Answered =
  | { readonly kind: "answered"; readonly answer: CoverageAnswer }
  | Exclude<Told, { kind: "ready" }>;

/**
 * The exact figures of the pilots that are settled, with residents counted: what a printed sheet is written from. While
 * something is in hand, or worked out, there are none.
 */
export function coverageNow({ app, say }: Teller): Answered {
  if (app.planner === null || selectPilotBase(app) === null) return { kind: "none" };
  const { exact, failure, withResidents } = selectFigures(app);
  if (failure !== null) return { kind: "failed", reason: failure };
  if (app.points.status === "failed") return { kind: "failed", reason: say("planner.sheets.noPoints") };
  if (exact === null || exact.stale || !withResidents) return { kind: "waiting" };
  return { kind: "answered", answer: exact.answer };
}
