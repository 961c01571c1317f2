import type { Map as MapLibreMap, MapMouseEvent, Point } from "maplibre-gl";
import { unitKey } from "../domain/unit";
import { choosePatch, choosePilot, choosePlace, chooseSite, chooseUnit, hover } from "../state";
import { aimedAt, type Choice, decide } from "./decide";
import { gather, TOLERANCE } from "./picking";
import type { PlannerHand } from "./planner-keeper";
import type { Scene } from "./scene";
import { nameOf, Tip } from "./tip";

interface Asked {
  /** What is drawn now; null while nothing is. */
  readonly scene: () => Scene | null;
  readonly patchAt: (point: Point) => string | null;
  /** null as long as nobody has planned. */
  readonly hand: () => PlannerHand | null;
}

const NO_PILOTS: ReadonlySet<string> = new Set();

/** Turns what people point at into what the store is told. */
export class Pointer {
  readonly #map: MapLibreMap;
  readonly #asked: Asked;
  readonly #tip: Tip;
  #waiting: MapMouseEvent | null = null;

  constructor(map: MapLibreMap, asked: Asked) {
    this.#map = map;
    this.#asked = asked;
    this.#tip = new Tip(map.getContainer());
    // The second of a double click zooms, or was meant for what lay over the map a moment ago.
    map.on("click", ({ point, originalEvent }) => {
      if (originalEvent.detail <= 1) this.#choose(point, toleranceOf(originalEvent));
    });
    map.on("mousemove", (event) => this.#moved(event));
    map.on("mouseout", () => this.#left());
    map.on("movestart", () => this.#left());
    map.getCanvas().addEventListener("keydown", (event) => this.#pressed(event));
  }

  remove(): void {
    this.#tip.remove();
  }

  /** Enter means what is in the middle, where a cross shows while the map has the focus; a tool has keys of its own. */
  #pressed(event: KeyboardEvent): void {
    if (event.key !== "Enter" || this.#asked.hand()?.hasTool) return;
    event.preventDefault();
    this.#choose(this.#map.project(this.#map.getCenter()), TOLERANCE.finger);
  }

  #choose(point: Point, tolerance: number): void {
    const scene = this.#asked.scene();
    if (scene === null || this.#asked.hand()?.tap(point)) return;
    const patchAt = scene.planning === null ? this.#asked.patchAt : undefined;
    const pilots = scene.planning?.pilotIds ?? NO_PILOTS;
    tell(decide(gather(this.#map, scene, point, tolerance, patchAt), pilots));
  }

  /** At most once a frame: a mouse says more often where it is than anything can be drawn. */
  #moved(event: MapMouseEvent): void {
    if (this.#asked.hand()?.moved(event.point)) {
      this.#left();
      return;
    }
    if (this.#waiting === null) requestAnimationFrame(() => this.#look());
    this.#waiting = event;
  }

  #look(): void {
    const [event, scene] = [this.#waiting, this.#asked.scene()];
    this.#waiting = null;
    if (event === null || scene === null || this.#map.isMoving()) return;
    const aimed = aimedAt(gather(this.#map, scene, event.point, TOLERANCE.mouse));
    hover(aimed === null ? null : "site" in aimed ? aimed.site : unitKey(aimed.unit));
    this.#map.getCanvas().style.cursor = aimed === null ? "" : "pointer";
    const { clientWidth } = this.#map.getContainer();
    this.#tip.show(nameOf(scene, aimed), event.point.x, event.point.y, clientWidth);
  }

  #left(): void {
    this.#waiting = null;
    this.#tip.hide();
    hover(null);
  }
}

function tell(choice: Choice): void {
  if (choice?.kind === "site") chooseSite(choice.id);
  if (choice?.kind === "pilot") choosePilot(choice.id);
  if (choice?.kind === "patch") choosePatch(choice.id);
  if (choice?.kind === "unit") chooseUnit(choice.unit);
  if (choice?.kind === "place") choosePlace(choice.position, choice.under);
}

function toleranceOf(event: MouseEvent): number {
  const finger = "pointerType" in event && event.pointerType === "touch";
  return finger ? TOLERANCE.finger : TOLERANCE.mouse;
}
