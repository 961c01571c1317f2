import type { CoverageAnswer } from "../../domain/planner-coverage";
import { selectSettledPilots } from "../planner/selectors/pilots";
import { selectScenario } from "../planner/selectors/scenarios";
import { reachWords } from "./reach-words";
import type { Teller } from "./teller";

/** What a reader of the pilots' figures has to know: of which scenario and reach, what is rough, what failed. */
export function coverageNotes(answer: CoverageAnswer | null, teller: Teller): string[] {
  const { app, geodata, say, own, figures } = teller;
  const reach = reachWords(teller);
  const failed = new Set(answer?.failed.map(({ site }) => site));
  const pilots = selectSettledPilots(app)
    .filter(({ id }) => failed.has(id))
    .map(({ name }) => own(name));
  return [
    scenarioWords(teller),
    ...(reach === null ? [] : [say("planner.sheets.unit.method", { reach, year: geodata.city.censusYear })]),
    say("dataOut.emptyNote"),
    say("dataOut.roughNote"),
    say("planner.sheets.key.strategyNote"),
    ...(pilots.length === 0 ? [] : [say("planner.coverage.failed", { pilots: figures.list(pilots) })]),
  ];
}

/** Of which scenario the pilots are. */
export function scenarioWords({ app, say }: Teller): string {
  const scenario = selectScenario(app);
  return scenario === null
    ? say("planner.sheets.aboutData")
    : say("planner.sheets.about", { scenario: scenario.name });
}
