import type { Pixels } from "../layers/spread";

/** A mark under a finger, from the press until it is let go. */
export interface Drag {
  readonly site: string;
  readonly pointer: number;
  /** Where the finger came down. */
  readonly from: Pixels;
  /** From the finger to where the pilot truly stands: kept, so that nothing jumps. */
  readonly grip: Pixels;
  /** false: so far it may be a tap. */
  readonly isMoved: boolean;
}

/** CSS pixels that a finger may tremble in a tap. */
const TREMBLE = 4;

/** A finger comes down on a mark. @param place where the pilot truly stands, on the screen */
export function pressed(site: string, pointer: number, at: Pixels, place: Pixels): Drag {
  return { site, pointer, from: at, grip: { x: place.x - at.x, y: place.y - at.y }, isMoved: false };
}

/** The finger is elsewhere: once it has left the place where it came down, it moves the pilot. */
export function movedTo(drag: Drag, at: Pixels): Drag {
  const isMoved = drag.isMoved || Math.hypot(at.x - drag.from.x, at.y - drag.from.y) > TREMBLE;
  return isMoved === drag.isMoved ? drag : { ...drag, isMoved };
}

/** Where the pilot stands on the screen while the finger is at a place. */
export const standsUnder = ({ grip }: Drag, at: Pixels): Pixels => ({ x: at.x + grip.x, y: at.y + grip.y });

/** Whether a key lets go of what is in hand: Escape, and the key that takes back an edit, as the drag would be the last one. */
export function letsGo({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): boolean {
  return key === "Escape" || (key.toLowerCase() === "z" && ctrlKey !== metaKey && !shiftKey);
}

/** The mark nearest to a place on the screen, when it is within reach. */
export function nearestTo(shown: ReadonlyMap<string, Pixels>, at: Pixels, reach: number): string | null {
  const distance = ({ x, y }: Pixels) => Math.hypot(x - at.x, y - at.y);
  const [nearest] = [...shown].sort(([, one], [, other]) => distance(one) - distance(other));
  return nearest !== undefined && distance(nearest[1]) <= reach ? nearest[0] : null;
}
