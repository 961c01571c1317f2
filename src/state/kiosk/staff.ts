import type { StaffSettings, TextSize } from "../../domain/kiosk-settings";
import type { PinAnswer, PinLock, PinSet } from "../device/pin-lock";
import type { DeviceTrouble } from "../device/scenario-store";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { remember, selectKiosk } from "./remember";
import { homeOf, inForce } from "./settings";

/** The visitor's own: how large the letters are. */
export const wishTextSize = (textSize: TextSize): void => remember(() => ({ textSize }));

/** The hidden gesture was made: the PIN is asked for. Who is in already is not sent out, and a cloth that wipes the glass knows no gesture. */
export const openGate = (): void =>
  remember(({ staffPage, idle }) => ({
    staffPage: staffPage === "open" || idle.phase === "cleaning" ? staffPage : "gate",
  }));
/** Staff go, or nobody knew the PIN. */
export const closeStaff = (): void => remember(() => ({ staffPage: "closed" }));

/** The PIN on this device. Asking it alone opens nothing. */
export function pin(): PinLock {
  const { device, file } = selectKiosk(store.getState());
  return device.pin(file.pinReset);
}

/** Tries the PIN; the right one opens the staff's page, and who has it is no visitor. */
export async function enterPin(tried: string): Promise<PinAnswer | DeviceTrouble> {
  const answer = await pin().attempt(tried);
  if (answer.kind === "right") enter();
  return answer;
}

/** Sets the PIN where there is none; who sets it is staff. */
export async function setPin(chosen: string): Promise<PinSet | DeviceTrouble> {
  const outcome = await pin().set(chosen);
  if (outcome.kind === "set") enter();
  return outcome;
}

const enter = (): void => remember(() => ({ staffPage: "open", visit: null }));

/** What staff set from now on, in the place of all before; it is in force at once, and on the device where that has room. */
export async function saveSettings(staff: StaffSettings): Promise<DeviceTrouble | null> {
  const app = store.getState();
  const city = selectGeodata(app)?.city;
  if (city === undefined) return null;
  const { file, device } = selectKiosk(app);
  const { value: settings } = inForce(file, staff, city, app.tours?.told ?? []);
  remember(() => ({ staff, settings, home: homeOf(app, settings, city) }));
  const trouble = await device.staff.write(staff);
  await device.log.write("settings-changed", Object.keys(staff).join(", "));
  remember(() => ({ trouble }));
  return trouble;
}

/** Forgets all counts; the log says that it was done. */
export async function clearCounters(): Promise<DeviceTrouble | null> {
  const { device } = selectKiosk(store.getState());
  const trouble = await device.counters.clear();
  if (trouble === null) await device.log.write("counters-cleared");
  remember(() => ({ trouble }));
  return trouble;
}
