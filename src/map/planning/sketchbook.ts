import type { Sketch } from "./planning";
import { EMPTY_SKETCH } from "./sketch";

type Listener = () => void;

/** The one sheet that is drawn on: the map shows it, and the notice above the map says how it stands. */
class Sketchbook {
  #sketch = EMPTY_SKETCH;
  readonly #listeners = new Set<Listener>();

  readonly now = (): Sketch => this.#sketch;

  readonly follow = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  put(sketch: Sketch): void {
    if (sketch === this.#sketch) return;
    this.#sketch = sketch;
    for (const listener of this.#listeners) listener();
  }
}

export const sketchbook = new Sketchbook();
