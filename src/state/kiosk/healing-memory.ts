import type { LogEntry, LogKind } from "../../domain/kiosk-log";
import type { KioskSettings } from "../../domain/kiosk-settings";

/** Why the page is loaded anew. */
export type ReloadReason = "context" | "screen" | "worker" | "memory" | "planned";

/** What went wrong lately. Moments are milliseconds since 1970: they outlive the page. */
export interface Healing {
  /** Lost graphics contexts of the last ten minutes. */
  readonly losses: readonly number[];
  /** Since when the context is lost; null: it is there, or given up. */
  readonly lostAt: number | null;
  readonly mapGivenUp: boolean;
  readonly reloads: readonly number[];
  /** Errors in a screen of the last minute. */
  readonly errors: readonly number[];
  /** Since when the reckoning owes an answer, whatever was asked after; null: it owes none. */
  readonly askedAt: number | null;
  /** Readings of the memory in a row that were over the limit. */
  readonly high: number;
  /** A reload that was refused for there were too many; null: none is wanted. */
  readonly refused: ReloadReason | null;
  /** When the page was told to load anew: nothing is done while it does. */
  readonly reloadingAt: number | null;
}

export type HealingEvent =
  | { readonly kind: "tick" | "context-lost" | "context-restored" | "worker-asked" | "worker-answered" }
  | { readonly kind: "screen-error"; readonly detail: string }
  | { readonly kind: "memory"; readonly megabytes: number };

/** What is the case while something happens. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the day where the screen stands, 0 to 23. */
  readonly hour: number;
  /** Nobody is there. */
  readonly deserted: boolean;
  /** Milliseconds since the page began. */
  readonly uptime: number;
}

/** What is to be done. show-again: the screen is made anew, the page stays. */
export type Deed =
  | { readonly kind: "log"; readonly entry: LogKind; readonly detail: string }
  | { readonly kind: "reload"; readonly why: ReloadReason }
  | { readonly kind: "give-up-map" | "show-again" };

export interface Decision {
  readonly healing: Healing;
  readonly deeds: readonly Deed[];
}

export type Limits = Pick<
  KioskSettings,
  "contextLosses" | "restoreSeconds" | "workerSeconds" | "memoryMegabytes" | "reloadHour"
>;

const MINUTE = 60_000;
/** Losses and reloads count for so long. */
const LATELY = 10 * MINUTE;

const HEALTHY: Healing = {
  losses: [],
  lostAt: null,
  mapGivenUp: false,
  reloads: [],
  errors: [],
  askedAt: null,
  high: 0,
  refused: null,
  reloadingAt: null,
};

/** What is known at the start of a page: the log remembers what the pages before it went through. */
export function healingFrom(log: readonly LogEntry[], at: number, { contextLosses }: Limits): Healing {
  const moments = (kind: LogKind) =>
    lately(
      log.flatMap((entry) => (entry.kind === kind ? [Date.parse(entry.at)] : [])),
      at,
    );
  const losses = moments("context-lost");
  return { ...HEALTHY, losses, reloads: moments("reload"), mapGivenUp: losses.length >= contextLosses };
}

/** The moments of a span that ends now. */
export const lately = (moments: readonly number[], at: number, span = LATELY): number[] =>
  moments.filter((moment) => moment <= at && at - moment < span);

/** Said of a reload under a visitor's hands. */
export const WITH_VISITOR = " (visitor)";

/** Whether the page was loaded anew under a visitor's hands just now: what they chose stands in the address and stays. */
export function isInterrupted(entries: readonly LogEntry[], at: number): boolean {
  const reload = entries.findLast(({ kind }) => kind === "reload");
  return reload?.detail.endsWith(WITH_VISITOR) === true && at - Date.parse(reload.at) < MINUTE;
}
