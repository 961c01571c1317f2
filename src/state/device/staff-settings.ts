import type { StaffSettings } from "../../domain/kiosk-settings";
import type { Readable } from "../../domain/readable";
import { givenSettings } from "../../exchange/parse-kiosk";
import type { Connection } from "./connection";
import type { KioskSchema } from "./kiosk-database";
import type { DeviceTrouble } from "./scenario-store";
import { asked, isTrouble } from "./trouble";

const KEY = "settings";
/** What problems call the place where staff's settings stand, beside the names of files. */
export const ON_DEVICE = "device:settings";

/** What staff set on this device. It stands over the city's file. Nothing is thrown. */
export interface StaffDesk {
  /** Each setting by itself: one that is wrong is named and left out. */
  read(): Promise<Readable<StaffSettings> | DeviceTrouble>;
  /** In the place of all that were set before; what is not among them is again as the file has it. */
  write(settings: StaffSettings): Promise<DeviceTrouble | null>;
}

export function staffDesk({ connected }: Connection<KioskSchema>): StaffDesk {
  return {
    read: () =>
      asked(async () => {
        const value: unknown = await (await connected()).get("desk", KEY);
        return givenSettings(ON_DEVICE, value ?? {});
      }),
    write: async (settings) => {
      const outcome = await asked(async () => (await connected()).put("desk", settings, KEY));
      return isTrouble(outcome) ? outcome : null;
    },
  };
}
