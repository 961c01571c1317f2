import { type Connection, settled } from "./connection";
import type { EventLog } from "./event-log";
import type { KioskDatabase, KioskSchema } from "./kiosk-database";
import {
  ITERATIONS,
  isPin,
  isPinOf,
  type PinRecord,
  pinIn,
  recordOf,
  waitAfter,
  waitLeft,
} from "./pin-record";
import type { DeviceTrouble } from "./scenario-store";
import { asked, isTrouble } from "./trouble";

/** lost: something stands there that is no PIN; only a greater `pinReset` in the settings file makes room for a new one. */
export type PinState = "unset" | "set" | "lost";

export type PinAnswer =
  | { readonly kind: "right" }
  /** How long the next attempt waits, in seconds. */
  | { readonly kind: "wrong"; readonly seconds: number }
  /** It was not even looked at. */
  | { readonly kind: "too-soon"; readonly seconds: number }
  | { readonly kind: "unset" | "lost" };

/** malformed: not four to twelve digits. taken: there is one already. */
export type PinSet = { readonly kind: "set" | "malformed" | "taken" };

/** The staff's PIN on this device. Nothing is thrown. */
export interface PinLock {
  state(): Promise<PinState | DeviceTrouble>;
  /** Sets it where there is none. */
  set(pin: string): Promise<PinSet | DeviceTrouble>;
  /** Tries it. What was tried is written down first, so that a reload forgets no attempt. */
  attempt(pin: string): Promise<PinAnswer | DeviceTrouble>;
}

const KEY = "pin";
/** Under which `pinReset` it was set. It stands apart, so that it can be read when the PIN itself is garbled. */
const RESET_KEY = "pin-reset";
const SECOND = 1_000;

export interface PinRules {
  /** `pinReset` of the settings file: a PIN that was set under a smaller number is forgotten. */
  readonly reset: number;
  readonly iterations?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

type Failed = Pick<PinRecord, "failures" | "failedAt">;
const NONE_FAILED: Failed = { failures: 0, failedAt: 0 };

export const pinLock = (connection: Connection<KioskSchema>, log: EventLog, rules: PinRules): PinLock =>
  new DeviceLock(connection, log, rules);

class DeviceLock implements PinLock {
  readonly #connected: Connection<KioskSchema>["connected"];
  readonly #log: EventLog;
  readonly #rules: Required<PinRules>;
  /** Where the device has no room for an attempt, it still counts until the page ends. */
  #held = NONE_FAILED;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ connected }: Connection<KioskSchema>, log: EventLog, rules: PinRules) {
    this.#connected = connected;
    this.#log = log;
    this.#rules = { iterations: ITERATIONS, now: Date.now, ...rules };
  }

  state(): Promise<PinState | DeviceTrouble> {
    return this.#inTurn(async () => {
      const found = await this.#stands();
      return typeof found === "string" ? found : "set";
    });
  }

  set(pin: string): Promise<PinSet | DeviceTrouble> {
    return this.#inTurn(async () => {
      if (!isPin(pin)) return { kind: "malformed" };
      const { reset, iterations } = this.#rules;
      const outcome = await putFirst(await this.#connected(), await recordOf(pin, iterations), reset);
      if (outcome === "taken") return { kind: "taken" };
      this.#held = NONE_FAILED;
      if (outcome === "over-forgotten") await this.#log.write("pin-forgotten");
      await this.#log.write("pin-set");
      return { kind: "set" };
    });
  }

  attempt(pin: string): Promise<PinAnswer | DeviceTrouble> {
    return this.#inTurn(async () => {
      const record = await this.#stands();
      if (typeof record === "string") return { kind: record };
      const now = this.#rules.now();
      const left = Math.max(waitLeft(record, now), waitLeft(this.#held, now));
      if (left > 0) return { kind: "too-soon", seconds: Math.ceil(left / SECOND) };
      return this.#compare(pin, record, now);
    });
  }

  async #compare(pin: string, record: PinRecord, now: number): Promise<PinAnswer> {
    const failures = Math.max(record.failures, this.#held.failures) + 1;
    const written = await this.#remember(record, { failures, failedAt: now });
    if (isTrouble(written) && written.why !== "full") throw new Error(written.reason);
    if (await isPinOf(pin, record)) {
      await this.#remember(record, NONE_FAILED);
      await this.#log.write("staff-in");
      return { kind: "right" };
    }
    await this.#log.write("pin-wrong", String(failures));
    return { kind: "wrong", seconds: waitAfter(failures) / SECOND };
  }

  async #stands(): Promise<PinRecord | "unset" | "lost"> {
    return standing(await this.#connected(), this.#rules.reset);
  }

  #remember(record: PinRecord, failed: Failed) {
    this.#held = failed;
    return asked(async () => (await this.#connected()).put("desk", { ...record, ...failed }, KEY));
  }

  /** One after the other: attempts at once would not wait for one another. */
  #inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer | DeviceTrouble> {
    const answer = this.#last.then(() => asked(ask));
    this.#last = answer;
    return answer;
  }
}

/** A PIN of an earlier number is as good as none; what is no PIN at all bars the way until the number is raised. */
async function standing(database: KioskDatabase, reset: number): Promise<PinRecord | "unset" | "lost"> {
  const transaction = database.transaction("desk");
  const [value, under]: readonly unknown[] = await Promise.all([
    transaction.store.get(KEY),
    transaction.store.get(RESET_KEY),
  ]);
  return value === undefined || isForgotten(under, reset) ? "unset" : (pinIn(value) ?? "lost");
}

const isForgotten = (under: unknown, reset: number): boolean =>
  (typeof under === "number" ? under : 0) < reset;

/** Looking and writing are one transaction: a PIN that stands is never written over. */
async function putFirst(
  database: KioskDatabase,
  record: PinRecord,
  reset: number,
): Promise<"first" | "over-forgotten" | "taken"> {
  const transaction = database.transaction("desk", "readwrite", { durability: "strict" });
  const work = async () => {
    const value = await transaction.store.get(KEY);
    if (value !== undefined && !isForgotten(await transaction.store.get(RESET_KEY), reset)) return "taken";
    await transaction.store.put(record, KEY);
    await transaction.store.put(reset, RESET_KEY);
    return value === undefined ? "first" : "over-forgotten";
  };
  return settled(work(), transaction.done);
}
