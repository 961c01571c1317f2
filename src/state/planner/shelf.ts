import type { Geodata } from "../../domain/geodata";
import type { Edit, Scenario } from "../../domain/scenario";
import { newScenario, type PilotBase } from "../../domain/scenario-pilots";
import { selectGeodata } from "../selectors/geodata";
import type { App } from "../store";
import type { Planner, ScenarioRef } from "./memory";
import { selectPilotBase } from "./selectors/scenarios";

/** The moment, as a scenario has it. */
export const now = (): string => new Date().toISOString();

/** An id that no other tab makes too. Not `randomUUID`: a page that is served without encryption has none. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("-");

/** A scenario with these edits on the data as they are now. @throws in a city without pilots */
export function scenarioOn(app: App, name: string, edits: readonly Edit[] = []): Scenario {
  const { base, geodata } = dataOf(app);
  const about = { id: newId(), name, city: geodata.city.id, data: geodata.version };
  return { ...newScenario(base, about, now()), edits: [...edits] };
}

/** What a scenario is made on. @throws in a city without pilots, and before the data are there */
export function dataOf(app: App): { base: PilotBase; geodata: Geodata } {
  const [base, geodata] = [selectPilotBase(app), selectGeodata(app)];
  if (base === null || geodata === null) throw new Error("A scenario wants a city with pilots, got none");
  return { base, geodata };
}

/** The shelf with a new scenario, which is worked on from now on. */
export const withNew = (planner: Planner, scenario: Scenario) => ({
  shelf: new Map([...planner.shelf, [scenario.id, { scenario, saved: null, leaving: false }]]),
  ...working(planner, scenario.id),
});

/** Another scenario is worked on; where two are compared, it is what is after. */
export const working = (
  { compared }: Planner,
  current: ScenarioRef,
): Pick<Planner, "current" | "compared"> => ({
  current,
  compared: compared && { ...compared, after: current },
});

/** The shelf with a scenario as it is now. */
export function withChanged({ shelf }: Planner, scenario: Scenario): Pick<Planner, "shelf"> {
  const kept = shelf.get(scenario.id);
  return kept === undefined ? { shelf } : { shelf: new Map(shelf).set(scenario.id, { ...kept, scenario }) };
}

/** Off the shelf for the reader; the device follows. */
export function withoutForReader(planner: Planner, id: string): Partial<Planner> {
  const kept = planner.shelf.get(id);
  if (kept === undefined) return {};
  return { shelf: new Map(planner.shelf).set(id, { ...kept, leaving: true }), ...closed(planner, id) };
}

/** What no longer lies open when a scenario is gone. */
export function closed({ current, compared, held, asked }: Planner, id: string): Partial<Planner> {
  const isCompared = compared?.before === id || compared?.after === id;
  return {
    current: current === id ? null : current,
    held: current === id ? null : held,
    compared: isCompared ? null : compared,
    asked: asked?.id === id ? null : asked,
  };
}
