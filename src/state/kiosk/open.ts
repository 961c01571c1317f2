import type { City } from "../../domain/city";
import type { Geodata } from "../../domain/geodata";
import type { KioskField } from "../../domain/kiosk-settings";
import type { Problem } from "../../domain/problem";
import type { Readable } from "../../domain/readable";
import { tourOfCity } from "../../domain/tour-telling";
import type { KioskFiles } from "../../exchange/load-tours";
import type { KioskDevice } from "../device/kiosk-device";
import { isTrouble } from "../device/trouble";
import { type App, store } from "../store";
import { keepTurning } from "../tours/clock";
import { tellRound } from "../tours/telling";
import { keepTime } from "./clock";
import { goneBack } from "./going-back";
import { moment } from "./happening";
import { healingFrom, isInterrupted } from "./healing-memory";
import { keepHealing } from "./keep-healing";
import type { Kiosk, PageDoors } from "./memory";
import { selectKiosk } from "./remember";
import { homeOf, inForce } from "./settings";
import { keepNoting, visitOf } from "./visiting";

/** The doors of a public screen; the tests hand in their own. */
export interface KioskDoors {
  readonly device: KioskDevice;
  readonly load: (geodata: Geodata) => Promise<Readable<KioskFiles>>;
  readonly page: PageDoors;
}

/**
 * Opens the public screen on a city that is there. What is wrong with its files is said and written down, and it runs with the
 * defaults. It begins with the tours; after a reload under a visitor's hands it goes on with the visitor. Returns the way to stop.
 */
export async function openKiosk(geodata: Geodata, doors: KioskDoors): Promise<() => void> {
  const { kiosk, told, isVisited } = await opened(geodata, doors);
  const { log } = doors.device;
  store.setState((app) => ({
    kiosk,
    tours: { told, problems: kiosk.problems, playing: null },
    ...(isVisited ? {} : goneBack(app, kiosk)),
  }));
  void log.write("started", geodata.version);
  for (const problem of kiosk.problems) void log.write("problem", wordsOf(problem));
  const stops = [keepTime(), keepTurning(), keepNoting(), keepHealing()];
  if (!isVisited) tellRound(selectKiosk(store.getState()).settings.tours);
  return () => {
    for (const stop of stops) stop();
  };
}

async function opened(geodata: Geodata, { device, load, page }: KioskDoors) {
  const [files, staff, entries] = await Promise.all([load(geodata), device.staff.read(), device.log.read()]);
  const { city, sites } = geodata;
  const { tours, settings: file } = files.value;
  const told = tours.length > 0 ? tours : [tourOfCity(city, sites)];
  const given = isTrouble(staff) ? { value: {}, problems: [] } : staff;
  const settings = inForce(file, given.value, city, told);
  const pin = await device.pin(file.pinReset).state();
  const app = store.getState();
  const [at, now] = [moment(), page.now().getTime()];
  const isVisited = isInterrupted(entries, now);
  const kiosk: Kiosk = {
    ...{ settings: settings.value, file, staff: given.value, device, page },
    problems: [
      ...files.problems,
      ...given.problems,
      ...settings.problems,
      ...(pin === "lost" ? [pinLost(city)] : []),
    ],
    idle: { phase: isVisited ? "awake" : "touring", since: at },
    left: null,
    textSize: settings.value.textSize,
    home: homeOf(app, settings.value, city),
    visit: isVisited ? visitOf(app, at) : null,
    before: { shelf: new Map(), at: page.now().toISOString() },
    staffPage: "closed",
    trouble: isTrouble(staff) ? staff : null,
    healing: healingFrom(entries, now, settings.value),
    shown: 0,
  };
  return { kiosk, told, isVisited };
}

/** Who keeps the files makes room for a new PIN: in the file that the city names, or in one of this name. */
const pinLost = ({ kiosk = "kiosk.json" }: City): Problem => ({
  code: "pin-lost",
  file: kiosk,
  feature: null,
  values: { path: "pinReset" satisfies KioskField },
});

/** A problem as the log keeps it: file, field and code; people read it in their own language elsewhere. */
function wordsOf({ code, file, feature, values }: Problem): string {
  const path = values.path ?? null;
  return [file, feature, path, code].filter((part) => part !== null).join(" · ");
}

/** The public screen, or null where the app is none. */
export const selectOpenKiosk = ({ kiosk }: App): Kiosk | null => kiosk;
