import type { Municipality } from "../../../domain/municipality";
import type { CoverageAnswer } from "../../../domain/planner-coverage";
import type { Scenario } from "../../../domain/scenario";
import type { Site } from "../../../domain/site";
import { selectInside, selectMunicipalities, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { selectAskedReach, selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { selectScenario } from "../../../state/planner/selectors/scenarios";
import { othersThan, reachWords } from "../reach-words";
import { type Plan, usePlan } from "../use-plan";

/** What every part of a sheet is written from: exact figures, and what they are of. */
export interface Sheet extends Plan {
  readonly answer: CoverageAnswer;
  readonly pilots: readonly Site[];
  /** The perimeter. */
  readonly inside: readonly Municipality[];
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** null: the data as they are. */
  readonly scenario: Scenario | null;
  /** The straight-line reach, and the detour factor where there is one. */
  readonly reach: string;
}

/** Whether there is anything to write a sheet from, and why not. */
export type SheetState =
  | { readonly kind: "ready"; readonly sheet: Sheet }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly reason: string };

/** The sheet's figures are the exact ones of now, or there is no sheet. */
export function useSheet(): SheetState {
  const plan = usePlan();
  const { exact, failure, withResidents } = useApp(selectFigures);
  const pilots = useApp(selectSettledPilots);
  const inside = useApp(selectInside);
  const municipalities = useApp(selectMunicipalities);
  const scenario = useApp(selectScenario);
  const asked = useApp(selectAskedReach);
  const points = useApp((app) => app.points.status);
  const reason = failure ?? (points === "failed" ? plan.text("planner.sheets.noPoints") : null);
  if (reason !== null) return { kind: "failed", reason };
  if (exact === null || exact.stale || !withResidents || asked === null) return { kind: "waiting" };
  const reach = reachWords(asked, othersThan(asked, pilots), plan);
  return {
    kind: "ready",
    sheet: { ...plan, answer: exact.answer, pilots, inside, municipalities, scenario, reach },
  };
}

/** What the scenario is called; the data as they are have no name of their own. */
export const scenarioName = ({ scenario, text }: Pick<Sheet, "scenario" | "text">): string =>
  scenario?.name ?? text("planner.sheets.asData");
