/** What a kiosk writes down about itself. No kind says who was there or what they looked at. */
export const LOG_KINDS = [
  "started",
  "problem",
  "context-lost",
  "context-restored",
  "map-given-up",
  "screen-error",
  "worker-hung",
  "memory-high",
  "reload",
  "reload-refused",
  "update-taken",
  "update-failed",
  "staff-in",
  "pin-wrong",
  "pin-set",
  "pin-forgotten",
  "settings-changed",
  "counters-cleared",
  "storage-full",
  "log-shortened",
  "counters-lost",
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface LogEntry {
  /** The moment, in ISO 8601. */
  readonly at: string;
  readonly kind: LogKind;
  /** What there is to say beside: a reason, a number, the words of an error. Empty where there is nothing. */
  readonly detail: string;
}

/** What is counted of visits. Each count stands alone: nothing says which of them belong to the same person. */
export const COUNTED = ["visit", "dwell", "strategy", "place", "language"] as const;
export type Counted = (typeof COUNTED)[number];

/** How often something was met on a day; also a row of the file that staff take away. */
export interface CounterRow {
  /** ISO 8601, by the device's clock. */
  readonly day: string;
  readonly what: Counted;
  /** Which band of time, strategy, unit or site, or language; empty for visits. */
  readonly which: string;
  readonly count: number;
}
