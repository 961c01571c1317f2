import { deleteDB } from "idb";
import { scenariosOf } from "./scenario-database";
import { forgetSettings } from "./settings";

/** held: another tab of the map still has the scenarios open, and they go when it is closed. refused: the device would not. */
export type Cleared = "cleared" | "held" | "refused";

/**
 * Takes from this device what the map keeps for its reader: the settings, and the scenarios of a city. What the staff of a
 * public screen keeps on it stays.
 */
export async function clearDevice(city: string, databases: typeof deleteDB = deleteDB): Promise<Cleared> {
  try {
    forgetSettings();
    return await new Promise<Cleared>((resolve, reject) => {
      databases(scenariosOf(city), { blocked: () => resolve("held") }).then(() => resolve("cleared"), reject);
    });
  } catch (refused) {
    if (refused instanceof DOMException) return "refused";
    throw refused;
  }
}
