import type { OfflineStand } from "../../domain/offline";
import type { OfflineCopy } from "../device/offline-copy";
import { store } from "../store";
import { moment } from "./happening";
import type { Measured } from "./health";
import { selectKiosk } from "./remember";
import { isDeserted, takesUpdate } from "./update-policy";

const MINUTE = 60_000;
/** How often the server is asked for a newer version, in minutes; only while nobody is there. */
const LOOKS = 5;

let kept: OfflineCopy | null = null;
let state: Measured["serviceWorker"] = "none";
/** How the copy on this device is: «installing» until it is whole, «failed» where it is not. */
export const copyState = (): Measured["serviceWorker"] => state;

/**
 * Keeps the app on this device, says when the version that runs has proved itself, and takes a newer one when nobody is there and
 * staff let it. Returns the way to stop.
 * @param open the copy on this device; asked for when the first map is drawn, so that nothing is fetched beside it
 */
export function keepUpdated(open: () => Promise<OfflineCopy>): () => void {
  const stops: (() => void)[] = [];
  let isOver = false;
  const begin = async () => {
    state = "installing";
    try {
      const copy = await open();
      kept = copy;
      heard(await copy.proven());
      if (!isOver) stops.push(keepLooking(copy));
    } catch (fault) {
      failed(fault);
    }
  };
  stops.push(onceDrawn(() => void begin()));
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}

/** The map is there, or the screen goes on without one: that is also all that a version has to show. */
function onceDrawn(does: () => void): () => void {
  let isDone = false;
  const look = () => {
    const { map } = store.getState();
    if (isDone || (map !== "ready" && map !== "none")) return;
    isDone = true;
    does();
  };
  const stop = store.subscribe(look);
  look();
  return stop;
}

function keepLooking(copy: OfflineCopy): () => void {
  // The first look comes with the first quiet minute: data may have come while the screen was off.
  let [minutes, isBusy] = [LOOKS, false];
  const look = async () => {
    minutes += 1;
    const { idle, settings } = selectKiosk(store.getState());
    if (isBusy || settings.updates === "never" || !isDeserted(idle, moment())) return;
    if (minutes < LOOKS && state !== "waiting") return;
    [minutes, isBusy] = [0, true];
    try {
      const stand = await copy.look();
      heard(stand);
      // Once one is taken there is nothing more to look for: the page goes.
      isBusy = stand.waiting && (await takeNow(copy));
    } catch (fault) {
      failed(fault);
      isBusy = false;
    }
  };
  const timer = setInterval(look, MINUTE);
  return () => clearInterval(timer);
}

/** Looking took its time: somebody may have come. @returns whether it was taken */
async function takeNow(copy: OfflineCopy): Promise<boolean> {
  const { idle, settings, device, page } = selectKiosk(store.getState());
  if (!takesUpdate(settings, idle, moment(), page.now().getHours())) return false;
  await copy.take();
  await device.log.write("update-taken");
  page.reload();
  return true;
}

let restarting: Promise<void> | null = null;

/**
 * Staff begin the screen anew, with a newer version where there is one: who asks for it need not wait until nobody is there. Who
 * asks once more while it is looked for asks for the same.
 */
export function restartScreen(): Promise<void> {
  restarting ??= restart().finally(() => {
    restarting = null;
  });
  return restarting;
}

async function restart(): Promise<void> {
  const { device, page } = selectKiosk(store.getState());
  try {
    if ((await kept?.look())?.waiting) {
      await kept?.take();
      await device.log.write("update-taken");
    }
  } catch (fault) {
    failed(fault);
  }
  page.reload();
}

function heard({ kept, waiting, fault }: OfflineStand): void {
  state = waiting ? "waiting" : kept === "all" ? "active" : "failed";
  note(fault);
}

function failed(fault: unknown): void {
  if (state === "installing") state = "failed";
  note(fault instanceof Error ? fault.message : String(fault));
}

let noted: string | null = null;

/** The same fault is met again with each look, and written down once. */
function note(fault: string | null): void {
  const isNew = fault !== null && fault !== noted;
  noted = fault;
  if (isNew) void selectKiosk(store.getState()).device.log.write("update-failed", fault);
}
