import type { Map as MapLibreMap } from "maplibre-gl";
import type { OverPicture } from "./over-picture";

/** Milliseconds until a lost overlay is made anew; twice as long after each time it fails. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * Sees to it that deck.gl is there: loads it when the ground is drawn, makes a new one when its graphics context is lost,
 * and tries again later where none is to be had.
 */
export class OverKeeper {
  readonly #map: MapLibreMap;
  readonly #lay: (over: OverPicture | null) => void;
  #wanted = false;
  #pause = FIRST_PAUSE;
  #timer: number | undefined;
  #stopped = false;

  constructor(map: MapLibreMap, lay: (over: OverPicture | null) => void) {
    this.#map = map;
    this.#lay = lay;
  }

  /** From the first call on. @param drawn is told whenever all that was asked for is on the screen */
  want(drawn: () => void): void {
    if (this.#wanted) return;
    this.#wanted = true;
    void this.#make(drawn);
  }

  stop(): void {
    this.#stopped = true;
    window.clearTimeout(this.#timer);
  }

  async #make(drawn: () => void): Promise<void> {
    try {
      const { OverPicture } = await import("./over-picture");
      if (this.#stopped) return;
      this.#lay(
        new OverPicture(this.#map, {
          drawn: () => {
            this.#pause = FIRST_PAUSE;
            drawn();
          },
          lost: () => this.#again(drawn),
          failed: (error) => this.#failed(error, drawn),
        }),
      );
    } catch (error) {
      this.#failed(error, drawn);
    }
  }

  #failed(error: unknown, drawn: () => void): void {
    console.error("What lies over the map's ground cannot be drawn.", error);
    this.#again(drawn);
  }

  #again(drawn: () => void): void {
    if (this.#stopped) return;
    this.#lay(null);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#make(drawn), this.#pause);
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }
}
