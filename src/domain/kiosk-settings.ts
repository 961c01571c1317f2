import * as v from "valibot";

/** The least and the most that each number may be; all are whole. */
export const KIOSK_RANGES = {
  idleSeconds: [10, 600],
  askSeconds: [5, 120],
  reloadHour: [0, 23],
  memoryMegabytes: [200, 16_000],
  contextLosses: [1, 20],
  restoreSeconds: [1, 60],
  workerSeconds: [5, 300],
  cleanSeconds: [10, 300],
  pinReset: [0, 1_000_000],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>;
export type RangedField = keyof typeof KIOSK_RANGES;

const whole = (field: RangedField) => {
  const [least, most] = KIOSK_RANGES[field];
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
};

/** Ordinary or large letters for everything on the screen. */
export const TEXT_SIZES = ["normal", "large"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** idle: as soon as nobody is there; night: in the hour of the reload; never: only when staff asks for it. */
export const UPDATE_POLICIES = ["idle", "night", "never"] as const;

export const KIOSK_LOOKS = ["system", "day", "night", "contrast"] as const;

/** Names of the device itself: on a phone they would open the phone. */
const OWN_DEVICE = /^(?:.+\.)?localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/;

/** The address that a QR code begins with: a whole one that a phone can open, without a part after `#`, which is ours to write. */
const address = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\/[^#]+$/, "http:// or https://, without #"),
  v.check(
    (text) => !URL.canParse(text) || !OWN_DEVICE.test(new URL(text).hostname),
    "an address that other devices can open",
  ),
);

/** How the public screen behaves. Each field stands alone: one that is wrong does not take the others along. */
export const kioskFields = {
  /** Seconds without a touch until the screen asks whether somebody is there. */
  idleSeconds: whole("idleSeconds"),
  /** Seconds that it asks before everything goes back. */
  askSeconds: whole("askSeconds"),
  /** The tours that run while nobody is there, by id and in this order; none named: all of the city's. */
  tours: v.array(v.string()),
  /** null: not set, and no QR code is shown. */
  address: v.nullable(address),
  /** The hour of the planned reload, by the device's clock; null: never. */
  reloadHour: v.nullable(whole("reloadHour")),
  /** Megabytes that the page may use before it is loaded anew. */
  memoryMegabytes: whole("memoryMegabytes"),
  /** Lost graphics contexts within ten minutes after which the screen goes on without a map. */
  contextLosses: whole("contextLosses"),
  /** Seconds that a lost graphics context is given to come back. */
  restoreSeconds: whole("restoreSeconds"),
  /** Seconds after which a worker that does not answer is taken to hang. */
  workerSeconds: whole("workerSeconds"),
  textSize: v.picklist(TEXT_SIZES),
  look: v.picklist(KIOSK_LOOKS),
  /** The languages that are offered; the first is the one that it goes back to. None named: all of the city's. */
  languages: v.array(v.string()),
  updates: v.picklist(UPDATE_POLICIES),
  /** Seconds that the screen does not listen while it is wiped. */
  cleanSeconds: whole("cleanSeconds"),
  /** Whether visits are counted on the device. */
  counters: v.boolean(),
  /** Raised by whoever keeps the files when the PIN is lost: the PIN on the device is then forgotten and set anew. */
  pinReset: whole("pinReset"),
};
export type KioskField = keyof typeof kioskFields;

export type KioskSettings = {
  readonly [Field in KioskField]: v.InferOutput<(typeof kioskFields)[Field]>;
};

/** What staff set on the device; it stands over what the file says. */
export type StaffSettings = Partial<KioskSettings>;

export const FIRST_KIOSK_SETTINGS: KioskSettings = {
  idleSeconds: 45,
  askSeconds: 15,
  tours: [],
  address: null,
  reloadHour: 4,
  memoryMegabytes: 1_000,
  contextLosses: 3,
  restoreSeconds: 5,
  workerSeconds: 30,
  textSize: "normal",
  look: "day",
  languages: [],
  updates: "idle",
  cleanSeconds: 30,
  counters: true,
  pinReset: 0,
};

/** Whether a text may be the address of the QR code. */
export const isKioskAddress = (text: string): boolean => v.is(address, text);

/** Whether there is a setting of this name. */
export const isKioskField = (name: string): name is KioskField => Object.hasOwn(kioskFields, name);
