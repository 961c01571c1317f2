import { gate } from "./gate";
import { settings } from "./settings";
import { staff } from "./staff";
import { visitor } from "./visitor";

/** Words of a screen that stands in public. */
export const kiosk = { gate, settings, staff, visitor };
