import type { Map as MapLibreMap, Point } from "maplibre-gl";
import type { App } from "../../state";
import { edit } from "../../state/planner/editing";
import type { Marks } from "../marks";
import type { PlannerHand } from "../planner-keeper";
import type { Scene } from "../scene";
import { followArrows } from "./arrows";
import { ChosenMarks } from "./chosen-marks";
import { Ghosts } from "./ghosts";
import { Grip } from "./grip";
import type { Planning } from "./planning";
import { planningMaker } from "./planning-of";
import { sketchbook } from "./sketchbook";
import { Spoken } from "./spoken";
import { Tools } from "./tools";

/** All that the planner does on the map with its hands, for one graphics context. */
export class Hand implements PlannerHand {
  readonly #marks: Marks;
  readonly #ground: HTMLElement;
  readonly #ghosts: Ghosts;
  readonly #chosen: ChosenMarks;
  readonly #grip: Grip;
  readonly #tools: Tools;
  readonly #spoken: Spoken;
  readonly #stops: readonly (() => void)[];
  readonly #planning = planningMaker();
  #isPlanning = false;

  /** @param changed something is to be drawn that the memory does not know */
  constructor(map: MapLibreMap, marks: Marks, changed: () => void) {
    this.#marks = marks;
    this.#ground = map.getCanvasContainer();
    this.#spoken = new Spoken(map.getContainer());
    this.#tools = new Tools(map);
    this.#ghosts = new Ghosts(map, marks, (site) => this.#putBack(site));
    this.#chosen = new ChosenMarks(map);
    const events = {
      isFree: () => this.#isPlanning && this.#tools.tool === null,
      dropped: (site: string) => this.#spoken.say(site),
    };
    this.#grip = new Grip(map, marks, events);
    this.#stops = [followArrows(this.#ground, events), sketchbook.follow(changed)];
  }

  get hasTool(): boolean {
    return this.#tools.tool !== null;
  }

  planning(app: App): Planning | null {
    if (app.mode !== "planner" || app.planner === null) return null;
    return this.#planning(app, app.planner, sketchbook.now());
  }

  draw(scene: Scene): void {
    this.#isPlanning = scene.planning !== null;
    if (!this.#isPlanning) this.#grip.cancel();
    const tool = scene.planning?.tool ?? null;
    this.#tools.take(tool);
    if (tool === null) delete this.#ground.dataset.tool;
    else this.#ground.dataset.tool = tool;
    this.#ghosts.draw(scene);
    this.#chosen.draw(scene);
  }

  tap(point: Point): boolean {
    return this.#tools.tap(point);
  }

  moved(point: Point): boolean {
    return this.#grip.isBusy || this.#tools.moved(point);
  }

  remove(): void {
    for (const stop of this.#stops) stop();
    this.#grip.remove();
    this.#tools.remove();
    this.#ghosts.remove();
    this.#chosen.remove();
    this.#spoken.remove();
  }

  /** The ghost goes with the press, and the focus to the mark that took its place. */
  #putBack(site: string): void {
    if (edit({ kind: "restore", site }) !== null) return;
    this.#spoken.say(site);
    requestAnimationFrame(() => requestAnimationFrame(() => this.#marks.focus(site)));
  }
}
