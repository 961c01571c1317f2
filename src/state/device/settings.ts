import type { LookWish } from "../roots";

/** What a reader set on this device once and expects to find again. It never leaves the device. */
export interface Settings {
  readonly language: string | null;
  readonly look: LookWish | null;
  /** The help of the first visit was read to its end, or is not wanted again. */
  readonly helped: boolean;
}

/** Other apps may share the host, and with it the storage. */
export const SETTINGS_KEY = "strategic-plan-map.settings";
const LOOKS: readonly string[] = ["system", "day", "night", "contrast"] satisfies LookWish[];
const isLook = (value: unknown): value is LookWish => typeof value === "string" && LOOKS.includes(value);

/** The settings kept on this device; a device that keeps none, or garbled ones, has none. */
export function readSettings(device: Pick<Storage, "getItem"> | null = storage()): Settings {
  const { language, look, helped } = parsed(device?.getItem(SETTINGS_KEY) ?? null);
  return {
    language: typeof language === "string" ? language : null,
    look: isLook(look) ? look : null,
    helped: helped === true,
  };
}

/**
 * Keeps what changed of the settings beside the rest. A device that refuses (private window, full disk) simply asks again
 * next time.
 */
export function writeSettings(
  change: Partial<Settings>,
  device: Pick<Storage, "getItem" | "setItem"> | null = storage(),
): boolean {
  try {
    device?.setItem(SETTINGS_KEY, JSON.stringify({ ...readSettings(device), ...change }));
    return device !== null;
  } catch (refused) {
    if (refused instanceof DOMException) return false;
    throw refused;
  }
}

/** Forgets the settings of this device. */
export function forgetSettings(device: Pick<Storage, "removeItem"> | null = storage()): void {
  device?.removeItem(SETTINGS_KEY);
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}

type Kept = { readonly [Name in keyof Settings]?: unknown };

function parsed(text: string | null): Kept {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch (garbled) {
    if (garbled instanceof SyntaxError) return {};
    throw garbled;
  }
}
