import { store } from "../store";
import { type Health, healthOf } from "./health";
import { countFrames, measured } from "./measure";

const SECOND = 1_000;
/** How often the heart beats, in milliseconds. */
const BEAT = 5 * SECOND;

let last: Health | null = null;
const listeners = new Set<() => void>();

/** The health at the last beat; null before the first. */
export const lastHealth = (): Health | null => last;

/** Called at each beat. */
export function onHealth(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Measures the screen every few seconds, as long as it runs. Returns the way to stop. */
export function keepHealth(): () => void {
  let isMeasuring = false;
  const beat = async () => {
    if (isMeasuring) return;
    isMeasuring = true;
    try {
      // Where no frame comes, the rest is told all the same.
      const frames = await Promise.race([countFrames(), nothingAfter(2 * SECOND)]);
      last = healthOf(await measured(store.getState(), frames));
      for (const listener of listeners) listener();
    } finally {
      isMeasuring = false;
    }
  };
  void beat();
  const timer = setInterval(beat, BEAT);
  return () => clearInterval(timer);
}

const nothingAfter = (time: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), time));
