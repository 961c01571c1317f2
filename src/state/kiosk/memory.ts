import type { KioskSettings, StaffSettings, TextSize } from "../../domain/kiosk-settings";
import type { Problem } from "../../domain/problem";
import type { KioskDevice } from "../device/kiosk-device";
import type { DeviceTrouble } from "../device/scenario-store";
import type { Kept } from "../planner/memory";
import type { Roots } from "../roots";
import type { Healing } from "./healing-memory";
import type { Idle } from "./idle";
import type { Visit } from "./visit";

/** What everything goes back to when a visitor has left. */
export interface Home {
  readonly roots: Roots;
  readonly textSize: TextSize;
}

/** The pages behind the PIN: closed; the PIN is asked for; open. */
export type StaffPage = "closed" | "gate" | "open";

/** What it needs of the page itself; the tests hand in their own. */
export interface PageDoors {
  readonly reload: () => void;
  /** Megabytes in use; null where the browser does not say. */
  readonly megabytes: () => number | null;
  readonly now: () => Date;
  /** Called when a visitor has left, for what other rooms keep of them beside this memory. */
  readonly putBack: () => void;
}

/** What a public screen remembers beside the roots of the map. */
export interface Kiosk {
  /** Those in force: of the file, and over them those of staff. */
  readonly settings: KioskSettings;
  /** As the city's file has them. */
  readonly file: KioskSettings;
  readonly staff: StaffSettings;
  /** What is wrong with settings and tours, by file and field; what is wrong is as by default. */
  readonly problems: readonly Problem[];
  readonly idle: Idle;
  /** The seconds that a countdown shows; null where nothing is counted down. */
  readonly left: number | null;
  readonly textSize: TextSize;
  readonly home: Home;
  /** null: nobody is there, or it is staff. */
  readonly visit: Visit | null;
  /** The scenarios as they were when the visitor came, and the moment in ISO 8601. */
  readonly before: { readonly shelf: ReadonlyMap<string, Kept>; readonly at: string };
  readonly staffPage: StaffPage;
  /** Why the device did not do what was asked of it last. */
  readonly trouble: DeviceTrouble | null;
  readonly device: KioskDevice;
  readonly page: PageDoors;
  /** What heals it: what went wrong lately and what was done. */
  readonly healing: Healing;
  /** How often the screen was shown anew after an error in it. */
  readonly shown: number;
}
