import type { DBSchema } from "idb";
import { type Connection, connectionTo } from "./connection";
import type { StoredScenario } from "./scenario-record";

export interface ScenarioSchema extends DBSchema {
  scenarios: { key: string; value: StoredScenario };
  /** What lies open, by what it is to the reader. */
  desk: { key: string; value: string };
}

/** The form of the database; what the records hold has a version of its own. */
const FORM = 1;

/** What the device calls the scenarios of a city. */
export const scenariosOf = (city: string): string => `scenarios-${city}`;

/** The scenarios of one city on this device. */
export const scenarioDatabase = (city: string): Connection<ScenarioSchema> =>
  connectionTo<ScenarioSchema>(scenariosOf(city), FORM, (database) => {
    database.createObjectStore("scenarios", { keyPath: "id" });
    database.createObjectStore("desk");
  });
