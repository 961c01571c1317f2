import type { KioskSettings } from "../../domain/kiosk-settings";
import type { Idle, Moment } from "./idle";

/** Nobody is there when nobody touched the screen for so long, in milliseconds. */
const REALLY_GONE = 60_000;

/** Whether nobody is at the screen, and has not been for a minute. */
export const isDeserted = ({ phase, since }: Idle, at: Moment): boolean =>
  phase === "touring" && at - since >= REALLY_GONE;

/**
 * Whether a new version that waits is taken now: never under a visitor's hands, and only as staff settled it.
 * @param hour of the day where the screen stands, 0 to 23
 */
export function takesUpdate(
  { updates, reloadHour }: Pick<KioskSettings, "updates" | "reloadHour">,
  idle: Idle,
  at: Moment,
  hour: number,
): boolean {
  if (updates === "never" || !isDeserted(idle, at)) return false;
  return updates === "idle" || hour === reloadHour;
}
