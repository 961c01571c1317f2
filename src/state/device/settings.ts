import type { LookWish } from "../roots";

/** What a reader set on this device once and expects to find again. It never leaves the device. */
export interface Settings {
  readonly language: string | null;
  readonly look: LookWish | null;
}

/** Other apps may share the host, and with it the storage. */
const KEY = "strategic-plan-map.settings";
const LOOKS: readonly string[] = ["system", "day", "night", "contrast"] satisfies LookWish[];
const isLook = (value: unknown): value is LookWish => typeof value === "string" && LOOKS.includes(value);

/** The settings kept on this device; a device that keeps none, or garbled ones, has none. */
export function readSettings(device: Pick<Storage, "getItem"> | null = storage()): Settings {
  const { language, look } = parsed(device?.getItem(KEY) ?? null);
  return { language: typeof language === "string" ? language : null, look: isLook(look) ? look : null };
}

/** Keeps the settings. A device that refuses (private window, full disk) simply asks again next time. */
export function writeSettings(
  settings: Settings,
  device: Pick<Storage, "setItem"> | null = storage(),
): boolean {
  try {
    device?.setItem(KEY, JSON.stringify(settings));
    return device !== null;
  } catch (refused) {
    if (refused instanceof DOMException) return false;
    throw refused;
  }
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}

function parsed(text: string | null): { readonly language?: unknown; readonly look?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch (garbled) {
    if (garbled instanceof SyntaxError) return {};
    throw garbled;
  }
}
