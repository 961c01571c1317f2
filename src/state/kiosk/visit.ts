import type { Met } from "../device/counters";
import type { Moment } from "./idle";

/** What one visitor met. It lives as long as the visit; only counts are left of it, each by itself. */
export interface Visit {
  readonly begun: Moment;
  /** At the last touch: the time in which nobody answered is nobody's. Until the screen asks it is the beginning. */
  readonly ended: Moment;
  /** Names of `Met`, each once. */
  readonly met: readonly Met[];
}

/** From so many seconds on a visit is of the band. */
const BANDS = [
  { which: "under-15-s", from: 0 },
  { which: "15-s-to-1-min", from: 15 },
  { which: "1-to-3-min", from: 60 },
  { which: "3-to-10-min", from: 180 },
  { which: "over-10-min", from: 600 },
] as const;

export const begunAt = (begun: Moment, met: readonly Met[]): Visit =>
  meeting({ begun, ended: begun, met: [] }, met);

/** The visit with what was met now. What did not change is the very same value. */
export function meeting(visit: Visit, now: readonly Met[]): Visit {
  const fresh = now.filter(({ what, which }, index) => {
    const isThis = (other: Met) => other.what === what && other.which === which;
    return !visit.met.some(isThis) && now.findIndex(isThis) === index;
  });
  return fresh.length === 0 ? visit : { ...visit, met: [...visit.met, ...fresh] };
}

/** What is counted of a visit that is over. */
export function countsOf({ begun, ended, met }: Visit): Met[] {
  const seconds = (ended - begun) / 1_000;
  const band = BANDS.findLast(({ from }) => seconds >= from) ?? BANDS[0];
  return [{ what: "visit", which: "" }, { what: "dwell", which: band.which }, ...met];
}
