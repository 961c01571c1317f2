import type { LogEntry } from "../../../src/domain/kiosk-log";
import { FIRST_KIOSK_SETTINGS, type KioskSettings } from "../../../src/domain/kiosk-settings";
import type { Problem } from "../../../src/domain/problem";
import type { Met } from "../../../src/state/device/counters";
import type { KioskDevice } from "../../../src/state/device/kiosk-device";
import type { Kiosk } from "../../../src/state/kiosk/memory";
import { openKiosk } from "../../../src/state/kiosk/open";
import { store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { ROUND, SHORT } from "../tours/on-squares";

/** A device that keeps everything in memory at once: time can be stopped around it. */
export function deviceInMemory(entries: readonly LogEntry[] = []) {
  const log: LogEntry[] = [...entries];
  const counted: Met[] = [];
  let staff = {};
  let isCleared = 0;
  const device: KioskDevice = {
    log: {
      write: async (kind, detail = "") => void log.push({ at: new Date().toISOString(), kind, detail }),
      read: async () => log,
    },
    counters: {
      count: async (met) => void counted.push(...met),
      read: async () => [],
      clear: async () => {
        isCleared += 1;
        return null;
      },
    },
    staff: {
      read: async () => ({ value: staff, problems: [] }),
      write: async (settings) => {
        staff = settings;
        return null;
      },
    },
    pin: () => ({
      state: async () => "set",
      set: async (pin) => ({ kind: pin === "2468" ? "set" : "malformed" }),
      attempt: async (pin) => (pin === "2468" ? { kind: "right" } : { kind: "wrong", seconds: 0 }),
    }),
    close: () => undefined,
  };
  return { device, log, counted, cleared: () => isCleared };
}

export interface Opening {
  readonly settings?: Partial<KioskSettings>;
  readonly problems?: readonly Problem[];
  readonly tours?: readonly (typeof ROUND)[];
  readonly memory?: ReturnType<typeof deviceInMemory>;
  readonly megabytes?: () => number | null;
}

/** A public screen that was opened on the square city; `stop` ends it. */
export async function kioskOnSquares(opening: Opening = {}) {
  const { settings = {}, problems = [], tours = [ROUND, SHORT], memory = deviceInMemory() } = opening;
  startOnSquares();
  const called = { reload: 0, putBack: 0 };
  const stop = await openKiosk(squareCity, {
    device: memory.device,
    load: async () => ({ value: { settings: { ...FIRST_KIOSK_SETTINGS, ...settings }, tours }, problems }),
    page: {
      reload: () => {
        called.reload += 1;
      },
      putBack: () => {
        called.putBack += 1;
      },
      megabytes: opening.megabytes ?? (() => null),
      now: () => new Date(),
    },
  });
  return { stop, called, ...memory };
}

export const app = () => store.getState();
export function kiosk(): Kiosk {
  const opened = app().kiosk;
  if (opened === null) throw new Error("The public screen is open");
  return opened;
}
