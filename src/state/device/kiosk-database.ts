import type { DBSchema, IDBPDatabase } from "idb";
import type { CounterRow, LogEntry } from "../../domain/kiosk-log";
import { type Connection, connectionTo } from "./connection";

export interface KioskSchema extends DBSchema {
  /** Numbered in the order of writing. */
  log: { key: number; value: LogEntry };
  /** Under the day, what is counted and which of it. */
  counters: { key: [day: string, what: string, which: string]; value: CounterRow };
  /** What staff set, by what it is to the reader. */
  desk: { key: string; value: unknown };
}
export type KioskDatabase = IDBPDatabase<KioskSchema>;

const FORM = 1;

/** What the public screen of a city keeps on this device. */
export const kioskDatabase = (city: string): Connection<KioskSchema> =>
  connectionTo<KioskSchema>(`kiosk-${city}`, FORM, (database) => {
    database.createObjectStore("log", { autoIncrement: true });
    database.createObjectStore("counters", { keyPath: ["day", "what", "which"] });
    database.createObjectStore("desk");
  });
