import type { LogEntry, LogKind } from "../../domain/kiosk-log";
import { type Connection, settled } from "./connection";
import type { KioskDatabase, KioskSchema } from "./kiosk-database";
import type { DeviceTrouble } from "./scenario-store";
import { asked, isTrouble } from "./trouble";

/** The most entries that are kept; each new one then takes the place of the oldest. */
export const MOST_ENTRIES = 1_000;
/** The words of an error can be long without end. */
const MOST_LETTERS = 500;

/** What a kiosk wrote down about itself, on this device. Nothing is thrown. */
export interface EventLog {
  /** Writes one entry after all that were asked for before. One that the device refuses is kept in memory and tried again. */
  write(kind: LogKind, detail?: string): Promise<void>;
  /** All entries, the oldest first; those that are only in memory among them. */
  read(): Promise<readonly LogEntry[]>;
}

/** What is given up for room, one after the other: old entries, then all of them, and only then what was counted. */
const SACRIFICES = [
  { kind: "log-shortened", give: (database: KioskDatabase) => shorten(database, MOST_ENTRIES / 2) },
  { kind: "log-shortened", give: (database: KioskDatabase) => shorten(database, 0) },
  { kind: "counters-lost", give: (database: KioskDatabase) => database.clear("counters") },
] as const satisfies readonly {
  readonly kind: LogKind;
  readonly give: (database: KioskDatabase) => Promise<void>;
}[];

/** @param now the moment of an entry */
export const eventLog = (connection: Connection<KioskSchema>, now: () => Date = () => new Date()): EventLog =>
  new DeviceLog(connection, now);

class DeviceLog implements EventLog {
  readonly #connection: Connection<KioskSchema>;
  readonly #now: () => Date;
  #waiting: readonly LogEntry[] = [];
  #last: Promise<void> = Promise.resolve();
  #isFull = false;

  constructor(connection: Connection<KioskSchema>, now: () => Date) {
    this.#connection = connection;
    this.#now = now;
  }

  write(kind: LogKind, detail = ""): Promise<void> {
    this.#note(kind, detail);
    this.#last = this.#last.then(() => (this.#waiting.length > 0 ? this.#flush() : undefined));
    return this.#last;
  }

  async read(): Promise<readonly LogEntry[]> {
    await this.#last;
    const kept = await asked(async () => (await this.#connection.connected()).getAll("log"));
    return newest([...(isTrouble(kept) ? [] : kept), ...this.#waiting]);
  }

  #note(kind: LogKind, detail: string): void {
    const entry = { at: this.#now().toISOString(), kind, detail: detail.slice(0, MOST_LETTERS) };
    this.#waiting = newest([...this.#waiting, entry]);
  }

  async #put(): Promise<DeviceTrouble | null> {
    const entries = new Set(this.#waiting);
    const outcome = await asked(async () => append(await this.#connection.connected(), [...entries]));
    if (isTrouble(outcome)) return outcome;
    this.#waiting = this.#waiting.filter((entry) => !entries.has(entry));
    this.#isFull = false;
    return null;
  }

  /** What there was to give was given when it became full: until there is room again nothing more is given or said. */
  async #flush(): Promise<void> {
    let trouble = await this.#put();
    if (trouble?.why !== "full" || this.#isFull) return;
    this.#isFull = true;
    this.#note("storage-full", trouble.reason);
    for (const { kind, give } of SACRIFICES) {
      if (trouble?.why !== "full") return;
      const given = await asked(async () => give(await this.#connection.connected()));
      if (isTrouble(given)) continue;
      this.#note(kind, "");
      trouble = await this.#put();
    }
  }
}

const newest = (entries: readonly LogEntry[]): readonly LogEntry[] => entries.slice(-MOST_ENTRIES);

/** Writing and forgetting the oldest are one transaction: there are never more than may be. */
async function append(database: KioskDatabase, entries: readonly LogEntry[]): Promise<void> {
  const transaction = database.transaction("log", "readwrite");
  const work = async () => {
    for (const entry of entries) await transaction.store.add(entry);
    const surplus = (await transaction.store.count()) - MOST_ENTRIES;
    if (surplus <= 0) return;
    const oldest = await transaction.store.getAllKeys(null, surplus);
    await transaction.store.delete(IDBKeyRange.upperBound(oldest.at(-1)));
  };
  await settled(work(), transaction.done);
}

/** Forgets all entries but the newest. */
export async function shorten(database: KioskDatabase, kept: number): Promise<void> {
  const keys = await database.getAllKeys("log");
  const last = keys.at(-1 - kept);
  if (last !== undefined) await database.delete("log", IDBKeyRange.upperBound(last));
}
