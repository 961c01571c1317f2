/** A PIN as the device keeps it: never itself, only what it is recognised by, and how often a wrong one was tried. */
export interface PinRecord {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  readonly iterations: number;
  readonly failures: number;
  /** When the last wrong one was tried, in milliseconds since 1970. */
  readonly failedAt: number;
}

/** Of PBKDF2 with SHA-256, as OWASP's Password Storage Cheat Sheet asks for it (2023). */
export const ITERATIONS = 600_000;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** Mistakes that cost nothing: a finger slips. */
const FREE = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 3_600_000;

/** Four to twelve digits. */
export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);

/** How long the next attempt waits after so many wrong ones, in milliseconds: from the third on twice as long each time. */
export function waitAfter(failures: number): number {
  return failures < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE));
}

/** How long it still waits. A clock that was put back does not make it longer. */
export function waitLeft(
  { failures, failedAt }: Pick<PinRecord, "failures" | "failedAt">,
  now: number,
): number {
  const wait = waitAfter(failures);
  return Math.min(wait, Math.max(0, failedAt + wait - now));
}

/** What stands in a record; null for anything that is no PIN. */
export function pinIn(value: unknown): PinRecord | null {
  if (typeof value !== "object" || value === null) return null;
  const { salt, hash, iterations, failures, failedAt }: { readonly [Field in keyof PinRecord]?: unknown } =
    value;
  const counts = [iterations, failures, failedAt];
  if (!(salt instanceof Uint8Array) || !(hash instanceof Uint8Array) || !counts.every(isCount)) return null;
  if (salt.length !== SALT_BYTES || hash.length !== HASH_BYTES || iterations === 0) return null;
  const [rounds = 0, wrong = 0, at = 0] = counts.filter(isCount);
  return { salt, hash, iterations: rounds, failures: wrong, failedAt: at };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** A record of a new PIN. Rejects where the page is served in a way that has no WebCrypto. */
export async function recordOf(pin: string, iterations: number): Promise<PinRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await hashOf(pin, salt, iterations);
  return { salt, hash, iterations, failures: 0, failedAt: 0 };
}

/** Whether this is the PIN of a record. Every byte is compared, so that the time it takes says nothing. */
export async function isPinOf(pin: string, { salt, hash, iterations }: PinRecord): Promise<boolean> {
  const got = await hashOf(pin, salt, iterations);
  return got.reduce((differing, byte, index) => differing | (byte ^ (hash[index] ?? 0)), 0) === 0;
}

async function hashOf(pin: string, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  if (crypto.subtle === undefined)
    throw new Error("WebCrypto is missing: the page wants https:// or http://localhost");
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, [
    "deriveBits",
  ]);
  const method = { name: "PBKDF2", hash: "SHA-256", salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(method, key, HASH_BYTES * 8));
}
