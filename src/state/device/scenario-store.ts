import type { IDBPDatabase, IDBPObjectStore } from "idb";
import type { Scenario } from "../../domain/scenario";
import { writeScenario } from "../../domain/scenario-file";
import { settled } from "./connection";
import { channelOf, type OtherTabs } from "./other-tabs";
import { type ScenarioSchema, scenarioDatabase } from "./scenario-database";
import { type Found, foundIn } from "./scenario-record";
import { asked as askedOf } from "./trouble";

/** Why the device did not do what was asked of it. full: there is no room left; then nothing was overwritten. */
export interface DeviceTrouble {
  readonly kind: "trouble";
  readonly why: "full" | "unusable";
  readonly reason: string;
}

/** Another tab was there first; `theirs` is what it left, null when it deleted the scenario. */
export interface Conflict {
  readonly kind: "conflict";
  readonly theirs: Found | null;
}

export interface Shelf {
  readonly kind: "shelf";
  readonly found: readonly Found[];
  /** The id of the scenario that was open last; null: the data as they are. */
  readonly current: string | null;
}

/**
 * The scenarios kept on this device. Nothing is thrown: each answer says what came of it. A revision counts the saves of
 * a scenario; null: it was never saved.
 */
export interface ScenarioStore {
  readAll(): Promise<Shelf | DeviceTrouble>;
  /** null: it is not on the device. */
  read(id: string): Promise<Found | null | DeviceTrouble>;
  /** Saves over the revision `based` and no other. */
  save(
    scenario: Scenario,
    based: number | null,
  ): Promise<{ readonly kind: "saved"; readonly revision: number } | Conflict | DeviceTrouble>;
  /** Deletes the revision `based` and no other; one that is gone already is no conflict. */
  remove(id: string, based: number): Promise<{ readonly kind: "removed" } | Conflict | DeviceTrouble>;
  /** Remembers which scenario is open. */
  choose(id: string | null): Promise<DeviceTrouble | null>;
  /** Hears of what other tabs saved or deleted. Returns the way to stop. */
  hear(told: (id: string) => void): () => void;
  close(): void;
}

type Database = IDBPDatabase<ScenarioSchema>;

/** The key of the desk under which the open scenario stands. */
const CURRENT = "current";

/** The scenarios of one city, in the IndexedDB of this device. It is opened with the first question. */
export function scenarioStore(city: string, tabs: OtherTabs = channelOf(`scenarios-${city}`)): ScenarioStore {
  const { connected, close } = scenarioDatabase(city);
  const asked = <Answer>(put: (database: Database) => Promise<Answer>) =>
    askedOf(async () => put(await connected()));
  return {
    readAll: () => asked(readAll),
    read: (id) =>
      asked(async (database) => {
        const value: unknown = await database.get("scenarios", id);
        return value === undefined ? null : foundIn(id, value);
      }),
    save: async (scenario, based) => {
      const saved = await asked((database) => save(database, scenario, based));
      if (saved.kind === "saved") tabs.tell(scenario.id);
      return saved;
    },
    remove: async (id, based) => {
      const removed = await asked((database) => remove(database, id, based));
      if (removed.kind === "removed") tabs.tell(id);
      return removed;
    },
    choose: (id) => asked((database) => choose(database, id)),
    hear: tabs.hear,
    close: () => {
      tabs.close();
      close();
    },
  };
}

async function readAll(database: Database): Promise<Shelf> {
  const transaction = database.transaction(["scenarios", "desk"]);
  const scenarios = transaction.objectStore("scenarios");
  const [ids, values, current] = await Promise.all([
    scenarios.getAllKeys(),
    scenarios.getAll(),
    transaction.objectStore("desk").get(CURRENT),
    transaction.done,
  ]);
  const found = ids.map((id, i) => foundIn(id, values[i]));
  return { kind: "shelf", found, current: current ?? null };
}

/** Looking and writing are one transaction: no other tab comes between them. */
async function save(
  database: Database,
  scenario: Scenario,
  based: number | null,
): Promise<{ readonly kind: "saved"; readonly revision: number } | Conflict> {
  const { id } = scenario;
  const revision = (based ?? 0) + 1;
  return writing(database, id, async (theirs, records) => {
    const isOurs = theirs === null ? based === null : isRevision(theirs, based);
    if (!isOurs) return { kind: "conflict", theirs };
    await records.put({ id, revision, text: writeScenario(scenario) });
    return { kind: "saved", revision };
  });
}

async function remove(
  database: Database,
  id: string,
  based: number,
): Promise<{ readonly kind: "removed" } | Conflict> {
  return writing(database, id, async (theirs, records) => {
    if (theirs !== null && !isRevision(theirs, based)) return { kind: "conflict", theirs };
    await records.delete(id);
    return { kind: "removed" };
  });
}

/** An unreadable record is nobody's: it is neither overwritten nor deleted. */
const isRevision = (found: Found, based: number | null): boolean =>
  found.kind === "scenario" && found.revision === based;

type Records = IDBPObjectStore<ScenarioSchema, ["scenarios"], "scenarios", "readwrite">;

async function writing<Outcome>(
  database: Database,
  id: string,
  write: (theirs: Found | null, records: Records) => Promise<Outcome>,
): Promise<Outcome> {
  const transaction = database.transaction("scenarios", "readwrite", { durability: "strict" });
  const { store: records } = transaction;
  const work = async () => {
    const value: unknown = await records.get(id);
    return write(value === undefined ? null : foundIn(id, value), records);
  };
  return settled(work(), transaction.done);
}

async function choose(database: Database, id: string | null): Promise<null> {
  if (id === null) await database.delete("desk", CURRENT);
  else await database.put("desk", id, CURRENT);
  return null;
}
