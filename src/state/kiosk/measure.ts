import { selectGeodata } from "../selectors/geodata";
import type { App } from "../store";
import { moment } from "./happening";
import type { Measured } from "./health";
import { copyState } from "./keep-updated";
import { selectKiosk } from "./remember";

/** How long frames are counted, in milliseconds. */
const COUNTED = 1_000;
const VERSION = String(import.meta.env.VITE_APP_VERSION ?? "");

/** What a running public screen is like now. */
export async function measured(app: App, framesPerSecond: number | null): Promise<Measured> {
  const { device, page, settings, idle } = selectKiosk(app);
  const [log, storage, persistent, serviceWorker] = await Promise.all([
    device.log.read(),
    storageNow(),
    isPersistent(),
    serviceWorkerNow(),
  ]);
  return {
    ...{ framesPerSecond, log, storage, persistent, serviceWorker, settings },
    version: VERSION,
    data: selectGeodata(app)?.version ?? "",
    at: page.now().toISOString(),
    uptime: moment(),
    megabytes: page.megabytes(),
    map: app.map,
    phase: idle.phase,
  };
}

/** Frames of one second; null where the page is not shown, for then none are drawn. */
export function countFrames(): Promise<number | null> {
  if (document.hidden) return Promise.resolve(null);
  return new Promise((resolve) => {
    let [frames, begun] = [0, Number.NaN];
    const count = (now: number) => {
      if (Number.isNaN(begun)) begun = now;
      else frames += 1;
      if (now - begun < COUNTED) requestAnimationFrame(count);
      else resolve(Math.round((frames * COUNTED) / (now - begun)));
    };
    requestAnimationFrame(count);
  });
}

async function storageNow(): Promise<Measured["storage"]> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
}

const isPersistent = async (): Promise<boolean | null> => (await navigator.storage?.persisted?.()) ?? null;

/** Until this page has asked the copy on the device how it is, its worker says only whether there is one. */
async function serviceWorkerNow(): Promise<Measured["serviceWorker"]> {
  const state = copyState();
  if (state !== "none") return state;
  const registration = await navigator.serviceWorker?.getRegistration();
  return (registration?.active ?? null) === null ? "none" : "active";
}
