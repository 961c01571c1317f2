import type { LogEntry } from "../../domain/kiosk-log";
import type { KioskSettings } from "../../domain/kiosk-settings";

/** What is measured of a running public screen; null: not known. */
export interface Measured {
  /** Of the app. */
  readonly version: string;
  /** Of the city's data. */
  readonly data: string;
  /** When it was measured, in ISO 8601. */
  readonly at: string;
  /** Milliseconds since the page began. */
  readonly uptime: number;
  readonly framesPerSecond: number | null;
  readonly megabytes: number | null;
  /** Bytes that the page keeps on the device, and that it may keep. */
  readonly storage: { readonly used: number; readonly most: number } | null;
  /** Whether the device promised not to clear it by itself. */
  readonly persistent: boolean | null;
  readonly serviceWorker: "none" | "installing" | "waiting" | "active" | "failed";
  readonly map: "starting" | "ready" | "lost" | "none";
  readonly phase: string;
  readonly log: readonly LogEntry[];
  readonly settings: Pick<KioskSettings, "memoryMegabytes" | "contextLosses">;
}

/** good; watch: somebody should look today; ill: somebody should come now; unknown: it is not measured here. */
export type Light = "good" | "watch" | "ill" | "unknown";

const LIGHTS = ["map", "frames", "memory", "storage", "errors", "serviceWorker"] as const;
export type LightName = (typeof LIGHTS)[number];

/** The form of what stands in `#health`; a watchdog reads it. */
export interface Health {
  readonly form: 1;
  /** The worst of the lights that are known. */
  readonly light: Light;
  readonly lights: Readonly<Record<LightName, Light>>;
  readonly version: string;
  readonly data: string;
  readonly at: string;
  readonly uptimeSeconds: number;
  readonly framesPerSecond: number | null;
  readonly megabytes: number | null;
  readonly storage: Measured["storage"];
  readonly persistent: boolean | null;
  /** As far as the log reaches back. */
  readonly contextLosses: number;
  readonly reloads: number;
  readonly lastErrors: readonly LogEntry[];
  readonly serviceWorker: Measured["serviceWorker"];
  readonly map: Measured["map"];
  readonly phase: string;
}

const ERRORS: readonly LogEntry["kind"][] = [
  "problem",
  "screen-error",
  "worker-hung",
  "map-given-up",
  "reload-refused",
  "update-failed",
  "storage-full",
  "counters-lost",
];
const LAST = 10;
const HOUR = 3_600_000;

/** All that the health page says, put together from what was measured. */
export function healthOf(measured: Measured): Health {
  const { version, data, at, uptime, framesPerSecond, megabytes, log } = measured;
  const { storage, persistent, serviceWorker, map, phase } = measured;
  const lights = lightsOf(measured);
  const times = (kind: LogEntry["kind"]) => log.filter((entry) => entry.kind === kind).length;
  return {
    form: 1,
    light: worst(Object.values(lights)),
    lights,
    ...{ version, data, at, framesPerSecond, megabytes, storage, persistent, serviceWorker, map, phase },
    uptimeSeconds: Math.floor(uptime / 1_000),
    contextLosses: times("context-lost"),
    reloads: times("reload"),
    lastErrors: log.filter(({ kind }) => ERRORS.includes(kind)).slice(-LAST),
  };
}

const MAP_LIGHTS: Readonly<Record<Measured["map"], Light>> = {
  ready: "good",
  starting: "watch",
  lost: "watch",
  none: "ill",
};

function lightsOf(measured: Measured): Health["lights"] {
  const { framesPerSecond, megabytes, storage, serviceWorker, map, settings } = measured;
  return {
    map: MAP_LIGHTS[map],
    frames: graded(
      framesPerSecond,
      (frames) => frames < 15,
      (frames) => frames < 5,
    ),
    memory: graded(
      megabytes,
      (used) => used > settings.memoryMegabytes * 0.8,
      (used) => used > settings.memoryMegabytes,
    ),
    storage: graded(
      storage && storage.used / storage.most,
      (share) => share > 0.8,
      (share) => share > 0.95,
    ),
    errors: errorsLight(measured),
    serviceWorker: workerLight(serviceWorker),
  };
}

function graded(
  value: number | null,
  isToWatch: (value: number) => boolean,
  isIll: (value: number) => boolean,
): Light {
  if (value === null || !Number.isFinite(value)) return "unknown";
  if (isIll(value)) return "ill";
  return isToWatch(value) ? "watch" : "good";
}

/** Of the last hour: one error is worth a look, a refused reload or a map given up is more. */
function errorsLight({ log, at }: Measured): Light {
  const now = Date.parse(at);
  const recent = log.filter((entry) => ERRORS.includes(entry.kind) && now - Date.parse(entry.at) < HOUR);
  if (recent.some(({ kind }) => kind === "reload-refused" || kind === "counters-lost")) return "ill";
  return recent.length > 0 ? "watch" : "good";
}

function workerLight(state: Measured["serviceWorker"]): Light {
  if (state === "active") return "good";
  return state === "failed" ? "ill" : "watch";
}

const ORDER: readonly Light[] = ["unknown", "good", "watch", "ill"];
const worst = (lights: readonly Light[]): Light =>
  lights.reduce((one, other) => (ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one), "unknown");

/** The JSON of `#health`. */
export const healthText = (health: Health): string => JSON.stringify(health);

/**
 * A heartbeat for the document's title, behind what people read there: the light and a number that grows with each beat, in
 * words of no language, for a machine reads them. A title that stands still is a page that does.
 */
export function heartbeat(title: string, { light }: Pick<Health, "light">, beat: number): string {
  return `${title} · kiosk:${light}:${beat}`;
}
