import type { City } from "../../domain/city";
import type { KioskSettings, StaffSettings } from "../../domain/kiosk-settings";
import type { Readable } from "../../domain/readable";
import type { Tour } from "../../domain/tour";
import { fittingSettings } from "../../exchange/read-tours";
import { ON_DEVICE } from "../device/staff-settings";
import { FIRST_ROOTS, type Roots } from "../roots";
import type { Home } from "./memory";

/** The settings in force: the file's, and over them those of staff that fit the city and its tours. */
export function inForce(
  file: KioskSettings,
  staff: StaffSettings,
  city: City,
  told: readonly Tour[],
): Readable<KioskSettings> {
  const both = { ...file, ...staff };
  const { value, problems } = fittingSettings(ON_DEVICE, both, city, told);
  return { value: { ...both, ...value }, problems };
}

/** What everything goes back to: the start, in the mode that the screen was opened in and as the settings have it. */
export function homeOf(
  { mode, task }: Pick<Roots, "mode" | "task">,
  settings: KioskSettings,
  city: City,
): Home {
  const [first] = [...settings.languages, ...city.languages];
  const language = first ?? FIRST_ROOTS.language;
  return {
    roots: { ...FIRST_ROOTS, mode, task, language, look: settings.look },
    textSize: settings.textSize,
  };
}
