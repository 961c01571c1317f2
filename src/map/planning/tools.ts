import type { Map as MapLibreMap, Point } from "maplibre-gl";
import { forbidArea, placePilot, putAway } from "../../state/planner/tools";
import { exact } from "./place";
import type { Planning } from "./planning";
import { closed, type Drawing, EMPTY_SKETCH, tapped, withoutLast } from "./sketch";
import { sketchbook } from "./sketchbook";

type Tool = Planning["tool"];

/** CSS pixels around a corner that still mean it. */
const ON_CORNER = 16;

/** Does what the tool in hand means by taps and keys on the map. */
export class Tools {
  readonly #map: MapLibreMap;
  readonly #listening = new AbortController();
  #tool: Tool = null;
  #before: Element | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
    const { signal } = this.#listening;
    document.addEventListener("keydown", (event) => this.#key(event), { signal });
  }

  get tool(): Tool {
    return this.#tool;
  }

  /** Takes up or puts away what the memory says. The map gets the focus, so that the keys are the tool's. */
  take(tool: Tool): void {
    if (tool === this.#tool) return;
    const canvas = this.#map.getCanvas();
    if (this.#tool === null) this.#before = document.activeElement;
    this.#tool = tool;
    sketchbook.put(EMPTY_SKETCH);
    canvas.style.cursor = tool === null ? "" : "crosshair";
    if (tool !== null) {
      this.#map.doubleClickZoom.disable();
      canvas.focus({ preventScroll: true });
      return;
    }
    this.#map.doubleClickZoom.enable();
    if (document.activeElement === canvas && this.#before instanceof HTMLElement) this.#before.focus();
    this.#before = null;
  }

  /** @returns whether the tap was the tool's */
  tap(point: Point): boolean {
    if (this.#tool === null) return false;
    const at = exact(this.#map.unproject(point));
    if (this.#tool === "add") placePilot(at);
    else {
      const isAt = ([longitude, latitude]: readonly [number, number]) =>
        this.#map.project([longitude, latitude]).dist(point) <= ON_CORNER;
      settle(tapped(sketchbook.now(), at, isAt));
    }
    return true;
  }

  /** The line to the next corner follows the mouse. @returns whether the pointer is the tool's */
  moved(point: Point): boolean {
    if (this.#tool === "forbid") {
      const pointer = exact(this.#map.unproject(point));
      sketchbook.put({ ...sketchbook.now(), pointer });
    }
    return this.#tool !== null;
  }

  remove(): void {
    this.take(null);
    this.#listening.abort();
  }

  #key(event: KeyboardEvent): void {
    if (this.#tool === null || event.defaultPrevented) return;
    if (event.key === "Escape") putAway();
    else if (event.target !== this.#map.getCanvas() || !this.#does(event.key)) return;
    event.preventDefault();
  }

  /** Enter does what is in the middle, where a cross shows; an area is closed by it and gets its corners by Space. */
  #does(key: string): boolean {
    const isArea = this.#tool === "forbid";
    const middle = this.#map.project(this.#map.getCenter());
    if (key === " " || (key === "Enter" && !isArea)) this.tap(middle);
    else if (key === "Enter") closeSketch();
    else if (key === "Backspace" && isArea) sketchbook.put(withoutLast(sketchbook.now()));
    else return false;
    return true;
  }
}

/** Closes the area that is drawn, or says why not. */
export const closeSketch = (): void => settle(closed(sketchbook.now()));

function settle(drawing: Drawing): void {
  sketchbook.put(drawing.kind === "on" ? drawing.sketch : EMPTY_SKETCH);
  if (drawing.kind === "closed") forbidArea(drawing.area);
}
