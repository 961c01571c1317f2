import type { kiosk as italian } from "../../it/kiosk";
import type { Translated } from "../../messages";
import { gate } from "./gate";
import { settings } from "./settings";
import { staff } from "./staff";
import { visitor } from "./visitor";

/** Words of a screen that stands in public. */
export const kiosk: Translated<typeof italian> = { gate, settings, staff, visitor };
