import type { Counted, CounterRow } from "../../domain/kiosk-log";
import { type Connection, settled } from "./connection";
import { type EventLog, MOST_ENTRIES, shorten } from "./event-log";
import type { KioskDatabase, KioskSchema } from "./kiosk-database";
import type { DeviceTrouble } from "./scenario-store";
import { asked, isTrouble } from "./trouble";

/** One thing that was met, to be counted. */
export interface Met {
  readonly what: Counted;
  readonly which: string;
}

/** Counts of visits on this device: how often what was met on which day, and nothing of who met it. Nothing is thrown. */
export interface Counters {
  /** Counts each of these once more. What the device refuses is counted with the next. */
  count(met: readonly Met[]): Promise<void>;
  /** By day, then by what is counted and which of it. */
  read(): Promise<readonly CounterRow[] | DeviceTrouble>;
  clear(): Promise<DeviceTrouble | null>;
}

/**
 * @param log gives up its entries where there is no room left for a count, and is told
 * @param today the day, in ISO 8601
 */
export const counters = (
  connection: Connection<KioskSchema>,
  log: EventLog,
  today: () => string = localDay,
): Counters => new DeviceCounters(connection, log, today);

class DeviceCounters implements Counters {
  readonly #connected: Connection<KioskSchema>["connected"];
  readonly #log: EventLog;
  readonly #today: () => string;
  #waiting: readonly CounterRow[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor({ connected }: Connection<KioskSchema>, log: EventLog, today: () => string) {
    this.#connected = connected;
    this.#log = log;
    this.#today = today;
  }

  count(met: readonly Met[]): Promise<void> {
    const day = this.#today();
    const rows = met.map(({ what, which }) => ({ day, what, which, count: 1 }));
    this.#waiting = [...this.#waiting, ...rows];
    this.#last = this.#last.then(() => this.#flush());
    return this.#last;
  }

  async read(): Promise<readonly CounterRow[] | DeviceTrouble> {
    await this.#last;
    return asked(async () => (await this.#connected()).getAll("counters"));
  }

  async clear(): Promise<DeviceTrouble | null> {
    await this.#last;
    this.#waiting = [];
    const outcome = await asked(async () => (await this.#connected()).clear("counters"));
    return isTrouble(outcome) ? outcome : null;
  }

  async #put(): Promise<DeviceTrouble | null> {
    const rows = this.#waiting;
    const outcome = await asked(async () => add(await this.#connected(), rows));
    if (isTrouble(outcome)) return outcome;
    this.#waiting = this.#waiting.slice(rows.length);
    return null;
  }

  async #flush(): Promise<void> {
    let trouble = await this.#put();
    if (trouble?.why !== "full") return;
    for (const kept of [MOST_ENTRIES / 2, 0]) {
      await asked(async () => shorten(await this.#connected(), kept));
      trouble = await this.#put();
      if (trouble === null) return this.#log.write("log-shortened");
    }
    await this.#log.write("storage-full", trouble.reason);
  }
}

/** The day where the device stands, which is what staff read on it. */
function localDay(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function add(database: KioskDatabase, rows: readonly CounterRow[]): Promise<void> {
  const transaction = database.transaction("counters", "readwrite");
  const work = async () => {
    for (const row of rows) {
      const before = await transaction.store.get([row.day, row.what, row.which]);
      await transaction.store.put({ ...row, count: (before?.count ?? 0) + row.count });
    }
  };
  await settled(work(), transaction.done);
}
