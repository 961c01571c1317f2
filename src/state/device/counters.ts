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
export function counters(
  { connected }: Connection<KioskSchema>,
  log: EventLog,
  today: () => string = localDay,
): Counters {
  let waiting: readonly CounterRow[] = [];
  let last: Promise<void> = Promise.resolve();
  const put = async () => {
    const rows = waiting;
    const outcome = await asked(async () => add(await connected(), rows));
    if (isTrouble(outcome)) return outcome;
    waiting = waiting.slice(rows.length);
    return null;
  };
  const flush = async () => {
    let trouble = await put();
    if (trouble?.why !== "full") return;
    for (const kept of [MOST_ENTRIES / 2, 0]) {
      await asked(async () => shorten(await connected(), kept));
      trouble = await put();
      if (trouble === null) return log.write("log-shortened");
    }
    await log.write("storage-full", trouble.reason);
  };
  return {
    count: (met) => {
      const day = today();
      waiting = [...waiting, ...met.map((one) => ({ day, what: one.what, which: one.which, count: 1 }))];
      last = last.then(flush);
      return last;
    },
    read: async () => {
      await last;
      return asked(async () => (await connected()).getAll("counters"));
    },
    clear: async () => {
      await last;
      waiting = [];
      const outcome = await asked(async () => (await connected()).clear("counters"));
      return isTrouble(outcome) ? outcome : null;
    },
  };
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
