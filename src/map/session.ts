import type { Map as MapLibreMap } from "maplibre-gl";
import { textIn } from "../i18n";
import { type App, mapIs, store } from "../state";
import { CameraRig, type Covered } from "./camera";
import { Drawing } from "./drawing";
import { firstStyle } from "./ground-layers";
import { mapNode, setNodeBounds, setNodeState } from "./map-node";
import { Marks } from "./marks";
import { OverKeeper } from "./over-keeper";
import type { OverPicture } from "./over-picture";
import { PlannerKeeper } from "./planner-keeper";
import { Pointer } from "./pointer";
import { type PlanningOf, type Scene, sceneOf } from "./scene";
import { createMap } from "./webgl";
import { drawCoarselyWhileMoving } from "./while-moving";

const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** The picture that the store asks for now. */
const sceneNow = (app: App, planningOf: PlanningOf): Scene | null => sceneOf(app, DARK.matches, planningOf);

/** One graphics context and all that belongs to it, from its beginning until it is given up. */
export class Session {
  readonly map: MapLibreMap;
  readonly rig: CameraRig;
  readonly #drawing: Drawing;
  readonly #marks: Marks;
  readonly #pointer: Pointer;
  readonly #over: OverKeeper;
  readonly #planner: PlannerKeeper;
  readonly #stop: readonly (() => void)[];
  #phase: "outlines" | "all" | "lost" = "outlines";
  #styled = false;
  #still = false;
  #queued = false;
  /** What waits until a picture is taken; null: none is. */
  #waiting: (() => void)[] | null = null;

  /** @returns null when the device gives no graphics context */
  static open(covered: Covered): Session | null {
    const [app, node] = [store.getState(), mapNode()];
    const scene = sceneNow(app, () => null);
    if (scene === null) return null;
    const whole = scene.geodata.city.bounds;
    const start = CameraRig.start(whole, app.camera, covered, node);
    const map = createMap({ container: node, style: firstStyle(scene), ...start });
    if (map === null) return null;
    const flown = app.flight?.number ?? 0;
    return new Session(map, new CameraRig(map, whole, app.camera, covered, flown));
  }

  private constructor(map: MapLibreMap, rig: CameraRig) {
    this.map = map;
    this.rig = rig;
    this.#marks = new Marks(map);
    this.#drawing = new Drawing(map, this.#marks);
    this.#over = new OverKeeper(map, (over) => {
      this.#drawing.lay(over);
      this.update();
    });
    this.#planner = new PlannerKeeper(map, this.#marks, () => this.update());
    this.#pointer = new Pointer(map, {
      scene: () => this.#drawing.scene,
      hand: () => this.#planner.hand,
      patchAt: (point) => this.#drawing.over?.patchAt(point) ?? null,
    });
    this.#listen();
    const update = () => this.update();
    DARK.addEventListener("change", update);
    this.#stop = [store.subscribe(update), () => DARK.removeEventListener("change", update)];
  }

  /** Draws with the next frame what the store asks for by then. */
  update(): void {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#draw();
    });
  }

  /** What is drawn; null before the first of it, and while the context is lost. */
  get scene(): Scene | null {
    return this.#phase === "all" ? this.#drawing.scene : null;
  }

  get over(): OverPicture | null {
    return this.#drawing.over;
  }

  /** Keeps the picture as it is while somebody works on it; what would change it comes after. */
  async hold<Made>(work: () => Promise<Made>): Promise<Made> {
    const waiting: (() => void)[] = [];
    this.#waiting = waiting;
    try {
      return await work();
    } finally {
      this.#waiting = null;
      for (const act of waiting) act();
      this.update();
    }
  }

  /** Does it now, or once the picture is taken. */
  later(act: () => void): void {
    if (this.#waiting === null) act();
    else this.#waiting.push(act);
  }

  remove(): void {
    for (const stop of this.#stop) stop();
    this.#over.stop();
    this.#planner.stop();
    this.#drawing.lay(null);
    this.#marks.remove();
    this.#pointer.remove();
    this.map.remove();
  }

  #listen(): void {
    this.map.on("style.load", () => this.#style());
    this.map.on("idle", () => this.#rest());
    this.map.on("move", () => this.#drawing.zoomed());
    this.map.on("zoomend", () => this.update());
    this.map.on("movestart", () => this.#stir());
    this.map.on("dataloading", () => this.#stir());
    this.map.on("moveend", () => setNodeBounds(this.map.getBounds()));
    this.map.on("resize", () => setNodeBounds(this.map.getBounds()));
    drawCoarselyWhileMoving(this.map, (is) => this.#drawing.over?.coarsen(is));
    this.map.on("webglcontextlost", () => this.#lose());
    setNodeBounds(this.map.getBounds());
    this.#drawing.zoomed();
  }

  #style(): void {
    this.#drawing.forget();
    this.#styled = true;
    if (this.#phase === "lost") this.#phase = "all";
    this.update();
  }

  #draw(): void {
    if (this.#waiting !== null) return;
    const app = store.getState();
    const scene = sceneNow(app, this.#planner.planning);
    if (scene === null || !this.#styled) return;
    if (this.#phase === "all" && this.#drawing.draw(scene)) {
      this.#planner.hand?.draw(scene);
      this.#stir();
      // Even when only deck.gl had something to do, MapLibre shall say when all has come to rest.
      this.map.triggerRepaint();
    }
    this.map.getCanvas().setAttribute("aria-label", textIn(app.language)("map.canvas"));
    this.rig.follow(app.flight, app.camera);
    this.#say();
  }

  /** First the outlines alone; everything else comes when they are on the screen, and deck.gl when that is. */
  #rest(): void {
    if (this.#phase === "outlines") {
      performance.mark("outlines-drawn");
      this.#phase = "all";
      this.update();
      return;
    }
    this.#still = this.#drawing.scene !== null;
    this.#say();
    if (!this.#still) return;
    this.#over.want(() => this.#say());
    this.#drawing.basemap.want(() => this.update());
  }

  #stir(): void {
    this.#still = false;
    this.#say();
  }

  #lose(): void {
    this.#phase = "lost";
    this.#styled = false;
    this.#still = false;
    this.#say();
  }

  #say(): void {
    if (this.#phase === "lost") {
      setNodeState("lost");
      mapIs("lost");
      return;
    }
    const busy = !this.#still || this.#queued || this.#drawing.over?.busy === true;
    setNodeState(busy ? "drawing" : "idle");
    if (!busy) mapIs("ready");
  }
}
