import type { Map as MapLibreMap, Point } from "maplibre-gl";
import type { App } from "../state";
import type { Marks } from "./marks";
import type { Planning } from "./planning/planning";
import type { Scene } from "./scene";

/** What the planner does on the map. Its code comes when somebody plans. */
export interface PlannerHand {
  /** What the planner's map is drawn from; null in another mode. */
  readonly planning: (app: App) => Planning | null;
  /** Draws what it lays over the map beside the layers. */
  readonly draw: (scene: Scene) => void;
  /** Taps and keys are a tool's. */
  readonly hasTool: boolean;
  /** @returns whether the tap was meant for a tool */
  readonly tap: (point: Point) => boolean;
  /** @returns whether the pointer is about something else than choosing */
  readonly moved: (point: Point) => boolean;
  readonly remove: () => void;
}

/** Sees to it that the planner's hand is there from the first time that somebody plans. */
export class PlannerKeeper {
  readonly #map: MapLibreMap;
  readonly #marks: Marks;
  readonly #changed: () => void;
  #hand: PlannerHand | null = null;
  #isWanted = false;
  #isOver = false;

  /** @param changed there is something new to draw */
  constructor(map: MapLibreMap, marks: Marks, changed: () => void) {
    this.#map = map;
    this.#marks = marks;
    this.#changed = changed;
  }

  get hand(): PlannerHand | null {
    return this.#hand;
  }

  /** What the planner's map is drawn from; asks for the planner's hand where it is wanted and not there yet. */
  readonly planning = (app: App): Planning | null => {
    if (app.mode === "planner" && app.planner !== null) this.#want();
    return this.#hand?.planning(app) ?? null;
  };

  stop(): void {
    this.#isOver = true;
    this.#hand?.remove();
    this.#hand = null;
  }

  #want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    void this.#bring();
  }

  async #bring(): Promise<void> {
    try {
      const { Hand } = await import("./planning/hand");
      if (this.#isOver) return;
      this.#hand = new Hand(this.#map, this.#marks, this.#changed);
      this.#changed();
    } catch (error) {
      // Tried again when the next thing is to be drawn: a network comes back.
      console.error("The planner's part of the map could not be loaded.", error);
      this.#isWanted = false;
    }
  }
}
