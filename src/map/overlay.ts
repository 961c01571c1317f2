import type { Layer } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap, Point } from "maplibre-gl";
import type { Drawn } from "./layers/drawn";
import { layersOf, type Pictures } from "./overlay-layers";
import { isDrawnInSoftware } from "./webgl";
import { COARSE } from "./while-moving";

/** What the overlay reports. */
export interface OverlayEvents {
  /** Everything that was asked for is on the screen. */
  readonly drawn: () => void;
  /** Its graphics context is gone; it will not come back by itself. */
  readonly lost: () => void;
  readonly failed: (error: Error) => void;
}

/**
 * deck.gl over the map's canvas, under the numbered marks. It never listens for the pointer: the map asks it on a tap.
 * Its canvas is laid into the canvas container by hand, because controls lie above the marks.
 */
export class Overlay {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #element: HTMLElement;
  #layers: readonly Layer[] = [];
  #last: readonly [drawn: readonly Drawn[], pictures: Pictures] | null = null;
  #dirty = false;
  /** How often something was asked for. */
  #asked = 0;
  #watched = false;
  #removed = false;
  #mode: "darken" | "normal" = "normal";

  constructor(map: MapLibreMap, events: OverlayEvents) {
    this.#map = map;
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      _pickable: false,
      layers: [],
      // What was drawn need not be kept once it is on the screen: keeping it copies the whole canvas with every frame.
      deviceProps: { webgl: { preserveDrawingBuffer: false, antialias: !isDrawnInSoftware(map) } },
      onAfterRender: () => this.#rendered(events),
      onDeviceInitialized: () => this.#listen(events),
      onError: (error) => events.failed(error),
    });
    this.#element = this.#overlay.onAdd(map);
    this.#element.dataset.overlay = "";
    // Its canvas would be a second stop of the tab key over the map's own, without a name.
    this.#element.inert = true;
    map.getCanvas().after(this.#element);
  }

  /** Whether something asked for is not on the screen yet. */
  get busy(): boolean {
    return this.#dirty;
  }

  /**
   * How its colours meet the ground: by day like ink on paper, so that letters and lines under a hatch stay as they are.
   * In the dark the ground has no ink: what lies over it covers it.
   */
  blend(mode: "darken" | "normal"): void {
    this.#mode = mode;
    this.#element.style.mixBlendMode = mode;
  }

  draw(drawn: readonly Drawn[], pictures: Pictures): void {
    this.#dirty = true;
    this.#asked += 1;
    this.#last = [drawn, pictures];
    this.#layers = layersOf(drawn, pictures);
    this.#overlay.setProps({ layers: [...this.#layers] });
    this.#watch();
  }

  /** Draws so many device pixels for each CSS pixel; null: as many as the screen has. */
  sharpen(times: number | null): void {
    this.#overlay.setProps({ useDevicePixels: times ?? true });
    if (this.#last !== null) this.draw(...this.#last);
  }

  /** Coarsely, and laid on plainly, or as it should be. */
  coarsen(is: boolean): void {
    this.#element.style.mixBlendMode = is ? "normal" : this.#mode;
    if (is) this.#overlay.setProps({ useDevicePixels: COARSE });
    else this.sharpen(null);
  }

  /**
   * With the map's frames at once, changed or not: it draws with one only where it sees a reason, and else its canvas has been
   * empty since it was shown.
   */
  drawEachFrame(is: boolean): void {
    this.#overlay.setProps({ _animate: is });
  }

  /** Lays what was drawn in this very task over a picture of the ground; later the canvas is empty. */
  paintOver(context: CanvasRenderingContext2D): void {
    const canvas = this.#overlay.getCanvas();
    if (canvas === null || canvas.width === 0) return;
    context.save();
    context.globalCompositeOperation =
      this.#element.style.mixBlendMode === "darken" ? "darken" : "source-over";
    context.drawImage(canvas, 0, 0, context.canvas.width, context.canvas.height);
    context.restore();
  }

  /** The id of the row of a layer at a point of the screen; null where there is none. */
  pick(point: Point, layer: string): string | null {
    this.#overlay.setProps({ _pickable: true });
    try {
      const found = this.#overlay.pickObject({ x: point.x, y: point.y, radius: 1, layerIds: [layer] });
      return isRow(found?.object) ? found.object.id : null;
    } finally {
      this.#overlay.setProps({ _pickable: false });
    }
  }

  remove(): void {
    this.#removed = true;
    this.#overlay.onRemove(this.#map);
    this.#element.remove();
  }

  #rendered(events: OverlayEvents): void {
    if (!this.#dirty || !this.#layers.every((layer) => !layer.props.visible || layer.isLoaded)) return;
    this.#dirty = false;
    events.drawn();
  }

  /**
   * deck.gl takes up layers with its own frame, and draws with the map's, too: what it drew before it had taken them up, and found
   * no different then, it would not draw again, and nothing would ever say that it is on the screen. What is not there two frames
   * later is drawn all the same.
   */
  #watch(): void {
    if (this.#watched) return;
    this.#watched = true;
    let [seen, insists] = [0, false];
    const look = () => {
      const isStuck = this.#dirty && this.#asked === seen;
      seen = this.#asked;
      if (isStuck !== insists) this.drawEachFrame(isStuck);
      insists = isStuck;
      this.#watched = this.#dirty && !this.#removed;
      if (this.#watched) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  #listen(events: OverlayEvents): void {
    this.#element.querySelector("canvas")?.addEventListener("webglcontextlost", () => events.lost());
  }
}

const isRow = (row: unknown): row is { readonly id: string } =>
  typeof row === "object" && row !== null && "id" in row && typeof row.id === "string";
