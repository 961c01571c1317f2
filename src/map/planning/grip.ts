import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "../../domain/city";
import { choosePilot } from "../../state";
import { hold, letGo, release } from "../../state/planner/held";
import type { Pixels } from "../layers/spread";
import type { Marks } from "../marks";
import { type Drag, letsGo, movedTo, nearestTo, pressed, standsUnder } from "./drag";
import { exact, siteOf } from "./place";

/** CSS pixels around the middle of a mark that still mean it: a finger's half target. */
const FINGER = 22;

export interface GripEvents {
  /** Whether marks may be moved now. */
  readonly isFree: () => boolean;
  readonly dropped: (site: string) => void;
}

/** Events that the map would take for a movement of its own. */
const KEPT_FROM_MAP = ["mousedown", "touchstart"] as const;

/**
 * Moves pilots with mouse and finger. It listens before the map does, and keeps from it what is meant for a mark; a press
 * that moves nothing chooses the pilot.
 */
export class Grip {
  readonly #map: MapLibreMap;
  readonly #marks: Marks;
  readonly #events: GripEvents;
  readonly #listening = new AbortController();
  #drag: Drag | null = null;
  #at: Pixels | null = null;
  #isQueued = false;
  /** The click that follows a press on a mark is none of the map's. */
  #ownsClick = false;

  constructor(map: MapLibreMap, marks: Marks, events: GripEvents) {
    this.#map = map;
    this.#marks = marks;
    this.#events = events;
    const ground = map.getCanvasContainer();
    const options = { capture: true, signal: this.#listening.signal };
    ground.addEventListener("pointerdown", (event) => this.#press(event), options);
    ground.addEventListener("pointermove", (event) => this.#move(event), options);
    ground.addEventListener("pointerup", (event) => this.#drop(event), options);
    ground.addEventListener("pointercancel", () => this.cancel(), options);
    ground.addEventListener("lostpointercapture", () => this.cancel(), options);
    ground.addEventListener("click", (event) => this.#click(event), options);
    for (const kind of KEPT_FROM_MAP) ground.addEventListener(kind, (event) => this.#keep(event), options);
    window.addEventListener("keydown", (event) => this.#escape(event), options);
  }

  get isBusy(): boolean {
    return this.#drag !== null;
  }

  /** Lets go without a trace. */
  cancel(): void {
    const drag = this.#end();
    if (drag?.isMoved) letGo();
  }

  remove(): void {
    this.cancel();
    this.#listening.abort();
  }

  #press(event: PointerEvent): void {
    if (this.#drag !== null) return;
    this.#ownsClick = false;
    if (event.button !== 0 || !this.#events.isFree()) return;
    const at = this.#pixels(event);
    const site = this.#meant(event, at);
    const place = site === null ? null : this.#marks.placeOf(site);
    if (site === null || place === null) return;
    this.#drag = pressed(site, event.pointerId, at, this.#map.project([...place]));
    this.#ownsClick = true;
    this.#map.getCanvasContainer().setPointerCapture(event.pointerId);
    this.#marks.focus(site);
  }

  /** A mouse means the mark it is on, a finger the nearest one. */
  #meant(event: PointerEvent, at: Pixels): string | null {
    const own = siteOf(event.target);
    const isFinger = event.pointerType !== "mouse";
    const isGround = own !== null || event.target === this.#map.getCanvas();
    return isFinger && isGround ? nearestTo(this.#marks.shown(), at, FINGER) : own;
  }

  #move(event: PointerEvent): void {
    if (this.#drag === null || event.pointerId !== this.#drag.pointer) return;
    event.stopPropagation();
    this.#at = this.#pixels(event);
    this.#drag = movedTo(this.#drag, this.#at);
    if (!this.#drag.isMoved) return;
    this.#map.getCanvasContainer().dataset.moving = "";
    this.#marks.carry(this.#drag.site, this.#place(this.#drag, this.#at));
    if (!this.#isQueued) requestAnimationFrame(() => this.#follow());
    this.#isQueued = true;
  }

  /** At most once a frame: all figures follow each step. */
  #follow(): void {
    this.#isQueued = false;
    const [drag, at] = [this.#drag, this.#at];
    if (drag === null || at === null) return;
    hold({ kind: "move", site: drag.site, to: this.#place(drag, at) });
  }

  #drop(event: PointerEvent): void {
    if (this.#drag === null || event.pointerId !== this.#drag.pointer) return;
    event.stopPropagation();
    this.#at = this.#pixels(event);
    if (this.#drag.isMoved) this.#follow();
    const { site, isMoved } = this.#end() ?? this.#drag;
    if (isMoved) {
      release();
      this.#events.dropped(site);
    } else choosePilot(site);
  }

  #end(): Drag | null {
    const drag = this.#drag;
    this.#drag = null;
    this.#at = null;
    this.#marks.setDown();
    delete this.#map.getCanvasContainer().dataset.moving;
    return drag;
  }

  #click(event: MouseEvent): void {
    if (!this.#ownsClick || event.detail === 0) return;
    this.#ownsClick = false;
    event.stopPropagation();
  }

  #keep(event: Event): void {
    if (this.#drag !== null) event.stopPropagation();
  }

  #escape(event: KeyboardEvent): void {
    if (this.#drag === null || !letsGo(event)) return;
    event.stopPropagation();
    this.cancel();
  }

  #place(drag: Drag, at: Pixels): Position {
    const { x, y } = standsUnder(drag, at);
    return exact(this.#map.unproject([x, y]));
  }

  #pixels({ clientX, clientY }: PointerEvent): Pixels {
    const { left, top } = this.#map.getCanvasContainer().getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
