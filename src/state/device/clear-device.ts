import { deleteDB } from "idb";
import { ownDataOf } from "./own-store";
import { scenariosOf } from "./scenario-database";
import { forgetSettings } from "./settings";

/** held: another tab of the map still has them open, and they go when it is closed. refused: the device would not. */
export type Cleared = "cleared" | "held" | "refused";

/**
 * Takes from this device what the map keeps for its reader: the settings, and the scenarios and own data of a city. What the staff of a
 * public screen keeps on it stays.
 */
export async function clearDevice(city: string, databases: typeof deleteDB = deleteDB): Promise<Cleared> {
  try {
    forgetSettings();
    const gone = await Promise.all(
      [scenariosOf(city), ownDataOf(city)].map((name) => deleted(name, databases)),
    );
    return gone.includes("held") ? "held" : "cleared";
  } catch (refused) {
    if (refused instanceof DOMException) return "refused";
    throw refused;
  }
}

const deleted = (name: string, databases: typeof deleteDB): Promise<Cleared> =>
  new Promise((resolve, reject) => {
    databases(name, { blocked: () => resolve("held") }).then(() => resolve("cleared"), reject);
  });
