import type { Taken } from "../../domain/own-data";
import type { OwnStore } from "../device/own-store";
import { isTrouble } from "../device/trouble";
import { type App, store } from "../store";
import { usable } from "./colours";
import type { Own } from "./memory";

/**
 * Brings back what was taken in on this device, and keeps there what is taken in from now on. What the device refuses stays in
 * memory, is said, and is tried again with the next taking.
 * @returns the way to stop
 */
export async function keepOwnOnDevice(device: OwnStore): Promise<() => void> {
  const kept = await device.readAll();
  const isKept = !isTrouble(kept);
  let onDevice: readonly Taken[] = isKept ? kept.taken : [];
  remember(({ taken }) =>
    isKept
      ? { taken: kept.taken.length === 0 ? taken : [...kept.taken, ...taken], unreadable: kept.unreadable }
      : { trouble: kept },
  );
  let [isBusy, isOver] = [false, false];
  const follow = async () => {
    if (isBusy) return;
    isBusy = true;
    for (let wanted = store.getState().own.taken; wanted !== onDevice && !isOver; ) {
      const trouble = await put(device, onDevice, wanted);
      remember(() => ({ trouble }));
      if (trouble !== null) break;
      onDevice = wanted;
      wanted = store.getState().own.taken;
    }
    isBusy = false;
  };
  void follow();
  const stop = store.subscribe((app: App, before: App) => {
    if (app.own.taken !== before.own.taken) void follow();
  });
  return () => {
    isOver = true;
    stop();
  };
}

function put(device: OwnStore, before: readonly Taken[], now: readonly Taken[]) {
  const added = now.filter((one) => !before.includes(one));
  const gone = before.filter((one) => !now.includes(one)).map(({ id }) => id);
  // What stays keeps its place: new ones stand behind all that ever stood.
  return device.change(added, gone, Date.now());
}

const remember = (change: (own: Own) => Partial<Own>): void =>
  store.setState(({ own, choropleth }) => {
    const next = { ...own, ...change(own) };
    return { own: next, choropleth: usable(choropleth, next.taken) };
  });
