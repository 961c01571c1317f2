import { useApp } from "../../state";
import type { Kiosk } from "../../state/kiosk/memory";
import { selectKiosk } from "../../state/kiosk/remember";

/** A value of the public screen; drawn again when it changes. */
export const useKiosk = <Value>(select: (kiosk: Kiosk) => Value): Value =>
  useApp((app) => select(selectKiosk(app)));
