import { letGo, nudge, release } from "../../state/planner/held";
import { siteOf } from "./place";

/** Metres that an arrow key moves a pilot, and with Shift. */
const STEP = { usual: 10, shift: 100 } as const;

const WAYS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** How far a key moves a pilot, in metres; null for any other key. */
export function stepOf(key: string, shift: boolean): readonly [east: number, north: number] | null {
  const way = WAYS[key];
  const metres = shift ? STEP.shift : STEP.usual;
  return way === undefined ? null : [way[0] * metres, way[1] * metres];
}

export interface ArrowEvents {
  readonly isFree: () => boolean;
  readonly dropped: (site: string) => void;
}

/**
 * Moves the pilot whose mark has the focus with the arrow keys: a key that is held down is one edit, written when it comes
 * up or the focus goes elsewhere. Returns the way to stop.
 */
export function followArrows(ground: HTMLElement, { isFree, dropped }: ArrowEvents): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let moving: string | null = null;
  const drop = () => {
    if (moving === null) return;
    const site = moving;
    moving = null;
    release();
    dropped(site);
  };
  const press = (event: KeyboardEvent) => {
    const site = siteOf(event.target);
    const step = stepOf(event.key, event.shiftKey);
    if (event.key === "Escape" && moving !== null) {
      event.stopPropagation();
      moving = null;
      letGo();
    }
    if (site === null || step === null || event.altKey || event.ctrlKey || event.metaKey || !isFree()) return;
    // The map would move under the mark, and the page behind both.
    event.stopPropagation();
    event.preventDefault();
    moving = site;
    nudge(site, ...step);
  };
  ground.addEventListener("keydown", press, options);
  ground.addEventListener("keyup", ({ key }) => stepOf(key, false) !== null && drop(), options);
  ground.addEventListener("focusout", drop, options);
  return () => {
    drop();
    listening.abort();
  };
}
