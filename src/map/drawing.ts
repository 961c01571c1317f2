import type { Map as MapLibreMap } from "maplibre-gl";
import { BasemapKeeper } from "./basemap-keeper";
import { GroundPicture } from "./ground-picture";
import { UNKNOWN_PATTERN } from "./layers/ground";
import { NAMED_FROM } from "./layers/labels";
import { ROOM_IMAGE, SIGNS_FROM } from "./layers/room";
import type { Marks } from "./marks";
import type { OverPicture } from "./over-picture";
import { painted, SHARPNESS } from "./paint-image";
import { paintUnknown } from "./paint-tiles";
import { differs, PARTS, type Scene } from "./scene";

/** What deck.gl's picture is made from. */
const OVER_PARTS = [
  "geodata",
  "look",
  "sites",
  "counted",
  "patches",
  "highlight",
  "points",
  "reach",
  "planning",
  "preview",
] as const satisfies readonly (keyof Scene)[];

/** The side of a numbered mark in CSS pixels. */
const ROOM = 26;

/** All that draws, one after the other and never at once. It remembers what it drew and changes only what differs. */
export class Drawing {
  readonly basemap: BasemapKeeper;
  readonly #map: MapLibreMap;
  readonly #ground: GroundPicture;
  readonly #marks: Marks;
  #over: OverPicture | null = null;
  #scene: Scene | null = null;
  #far = true;
  #overIsNew = false;

  constructor(map: MapLibreMap, marks: Marks) {
    this.#map = map;
    this.#marks = marks;
    this.basemap = new BasemapKeeper(map);
    this.#ground = new GroundPicture(map);
    map.setMissingStyleImageResolver((id) => this.#addImage(id));
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  get over(): OverPicture | null {
    return this.#over;
  }

  /** deck.gl is there, or gone; what it shows is drawn with the next scene. */
  lay(over: OverPicture | null): void {
    this.#over?.remove();
    this.#over = over;
    this.#overIsNew = true;
  }

  /** The style was built again: states and images are gone with the old one. */
  forget(): void {
    this.#ground.forgetStates();
    this.basemap.forget();
    this.#scene = null;
  }

  /** @returns whether anything was drawn */
  draw(scene: Scene): boolean {
    const before = this.#scene;
    const far = this.#map.getZoom() < SIGNS_FROM;
    const overIsOld = this.#overIsNew || far !== this.#far || differs(scene, before, OVER_PARTS);
    if (!overIsOld && !differs(scene, before, PARTS)) return this.basemap.draw(scene);
    this.#scene = scene;
    if (before !== null && before.look !== scene.look) this.#repaint(scene);
    this.#ground.draw(scene, before);
    this.basemap.draw(scene);
    this.#marks.draw(scene);
    if (overIsOld) this.#over?.draw(scene, far);
    this.#far = far;
    this.#overIsNew = false;
    return true;
  }

  /** Marks grow and wear their names with the zoom; cheap enough for every frame. */
  zoomed(): void {
    const zoom = this.#map.getZoom();
    const seen = zoom < SIGNS_FROM ? "far" : zoom < NAMED_FROM ? "near" : "named";
    const { dataset } = this.#map.getCanvasContainer();
    if (dataset.seen !== seen) dataset.seen = seen;
  }

  #repaint(scene: Scene): void {
    if (this.#map.hasImage(UNKNOWN_PATTERN)) this.#map.updateImage(UNKNOWN_PATTERN, paintUnknown(scene.look));
  }

  #addImage(id: string): void {
    const options = { pixelRatio: SHARPNESS };
    if (id === ROOM_IMAGE)
      this.#map.addImage(
        id,
        painted(ROOM, ROOM, () => {}),
        options,
      );
    if (id === UNKNOWN_PATTERN && this.#scene !== null)
      this.#map.addImage(id, paintUnknown(this.#scene.look), options);
  }
}
