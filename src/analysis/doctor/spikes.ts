import type { Position } from "geojson";
import { isSame } from "./positions";

/** Degrees, a tenth of a millimetre, as the overlay rounds: a tongue of land this narrow is a line out and back. */
const NARROW = 1e-9;

/**
 * A ring without tips of lines out and back, which have no ground; the same ring where there are none. What the tip leaves behind
 * may be a tip again.
 * @param ring closed, without repeats
 */
export function withoutSpikes(ring: Position[]): { readonly ring: Position[]; readonly spikes: number } {
  const kept: Position[] = [];
  let spikes = 0;
  for (const corner of ring.slice(0, -1)) {
    kept.push(corner);
    while (dropTip(kept)) spikes += 1;
  }
  while (dropTipAtSeam(kept)) spikes += 1;
  return { ring: spikes === 0 ? ring : [...kept, ...kept.slice(0, 1)], spikes };
}

/** Takes the last corner but one out when it is a tip. */
function dropTip(kept: Position[]): boolean {
  const [before, tip, after] = kept.slice(-3);
  if (kept.length < 3 || !isTip(before, tip, after)) return false;
  kept.splice(-2, 1);
  if (isSame(before, after)) kept.pop();
  return true;
}

/** The same where the end of the ring meets its start. */
function dropTipAtSeam(kept: Position[]): boolean {
  if (kept.length < 3) return false;
  const [first, second] = kept;
  const [lastButOne, last] = kept.slice(-2);
  if (isTip(lastButOne, last, first)) {
    kept.pop();
    if (isSame(lastButOne, first)) kept.pop();
    return true;
  }
  if (!isTip(last, first, second)) return false;
  kept.shift();
  if (isSame(last, second)) kept.shift();
  return true;
}

function isTip(
  before: Position | undefined,
  tip: Position | undefined,
  after: Position | undefined,
): boolean {
  if (before === undefined || tip === undefined || after === undefined) return false;
  const [x, y] = pair(tip);
  const [ax, ay] = [pair(before)[0] - x, pair(before)[1] - y];
  const [bx, by] = [pair(after)[0] - x, pair(after)[1] - y];
  if (ax * bx + ay * by <= 0) return false;
  const longer = Math.max(Math.hypot(ax, ay), Math.hypot(bx, by));
  return Math.abs(ax * by - ay * bx) <= NARROW * longer;
}

const pair = ([x = Number.NaN, y = Number.NaN]: Position): readonly [number, number] => [x, y];
