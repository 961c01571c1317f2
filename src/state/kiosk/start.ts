import { loadKiosk } from "../../exchange/load-tours";
import { reloadPage } from "../address";
import { dataBase, isBeside } from "../data-base";
import { kioskDevice } from "../device/kiosk-device";
import { keepCopy, keepStorage } from "../device/offline-copy";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { keepUpdated } from "./keep-updated";
import { type KioskDoors, openKiosk } from "./open";

let opening: Promise<void> | null = null;

/**
 * Opens the public screen once for the life of the page; wanted where the city is there.
 * @param putBack called when a visitor has left, for what other rooms keep of them
 * @throws before the city is there
 */
export function startKiosk(putBack: () => void): Promise<void> {
  const geodata = selectGeodata(store.getState());
  if (geodata === null) throw new Error("The public screen wants a city that is there");
  const doors: KioskDoors = {
    device: kioskDevice(geodata.city.id),
    load: async (city) => {
      const base = dataBase();
      return loadKiosk(base.ok ? base.value : "", city);
    },
    page: { reload: reloadPage, megabytes, now: () => new Date(), putBack },
  };
  opening ??= openKiosk(geodata, doors).then(keepOnDevice);
  return opening;
}

/** From its first start on the screen needs no network. Data from elsewhere are asked of elsewhere, and the development server has no copy. */
function keepOnDevice(): void {
  if (!import.meta.env.PROD) return;
  const workers = navigator.serviceWorker;
  if (workers === undefined || !isBeside()) return;
  void keepStorage(navigator.storage);
  keepUpdated(() => keepCopy(`${import.meta.env.BASE_URL}service-worker.js`, workers));
}

const BYTES = 1e6;

/** What the page's own script uses, as Chromium says it; null elsewhere. */
function megabytes(): number | null {
  const memory: unknown = Reflect.get(performance, "memory");
  if (typeof memory !== "object" || memory === null || !("usedJSHeapSize" in memory)) return null;
  return typeof memory.usedJSHeapSize === "number" ? memory.usedJSHeapSize / BYTES : null;
}
