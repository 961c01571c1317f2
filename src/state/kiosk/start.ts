import { loadKiosk } from "../../exchange/load-tours";
import { reloadPage } from "../address";
import { dataBase } from "../data-base";
import { kioskDevice } from "../device/kiosk-device";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
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
  opening ??= openKiosk(geodata, doors).then(() => undefined);
  return opening;
}

const BYTES = 1e6;

/** What the page's own script uses, as Chromium says it; null elsewhere. */
function megabytes(): number | null {
  const memory: unknown = Reflect.get(performance, "memory");
  if (typeof memory !== "object" || memory === null || !("usedJSHeapSize" in memory)) return null;
  return typeof memory.usedJSHeapSize === "number" ? memory.usedJSHeapSize / BYTES : null;
}
