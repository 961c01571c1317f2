import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { StoredScenario } from "./scenario-record";

export interface ScenarioSchema extends DBSchema {
  scenarios: { key: string; value: StoredScenario };
  /** What lies open, by what it is to the reader. */
  desk: { key: string; value: string };
}

/** The form of the database; what the records hold has a version of its own. */
const FORM = 1;

export interface Connection {
  /** The database, opened when it is first wanted and again when the browser closed it. Rejects when it cannot be had. */
  connected(): Promise<IDBPDatabase<ScenarioSchema>>;
  close(): void;
}

export function connectionTo(name: string): Connection {
  let opening: Promise<IDBPDatabase<ScenarioSchema>> | null = null;
  const close = () => {
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = null;
  };
  const open = () =>
    openDB<ScenarioSchema>(name, FORM, {
      upgrade: (database) => {
        database.createObjectStore("scenarios", { keyPath: "id" });
        database.createObjectStore("desk");
      },
      // A newer app in another tab wants to change the form: this tab lets go, or that one would wait for ever.
      blocking: close,
      terminated: () => {
        opening = null;
      },
    });
  return {
    connected: async () => {
      opening ??= open();
      try {
        return await opening;
      } catch (refused) {
        opening = null;
        throw refused;
      }
    },
    close,
  };
}
