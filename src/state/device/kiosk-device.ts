import { type Counters, counters } from "./counters";
import { type EventLog, eventLog } from "./event-log";
import { kioskDatabase } from "./kiosk-database";
import { type PinLock, pinLock } from "./pin-lock";
import { type StaffDesk, staffDesk } from "./staff-settings";

/** All that a public screen keeps on its device; it is opened with the first question. */
export interface KioskDevice {
  readonly log: EventLog;
  readonly counters: Counters;
  readonly staff: StaffDesk;
  /** @param reset `pinReset` of the settings file */
  pin(reset: number): PinLock;
  close(): void;
}

export function kioskDevice(city: string): KioskDevice {
  const connection = kioskDatabase(city);
  const log = eventLog(connection);
  // One lock for all who ask: attempts wait for one another.
  const locks = new Map<number, PinLock>();
  return {
    log,
    counters: counters(connection, log),
    staff: staffDesk(connection),
    pin: (reset) => {
      const lock = locks.get(reset) ?? pinLock(connection, log, { reset });
      locks.set(reset, lock);
      return lock;
    },
    close: connection.close,
  };
}
