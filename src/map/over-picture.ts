import type { Map as MapLibreMap, Point } from "maplibre-gl";
import type { Geodata } from "../domain/geodata";
import type { ResidentPoints } from "../domain/residents";
import type { Site } from "../domain/site";
import type { Look } from "../theme/look";
import { kept } from "./kept";
import type { Drawn } from "./layers/drawn";
import { patchLayer } from "./layers/patches";
import { previewLayers, previewOf } from "./layers/preview";
import { reachesOf, reachLayers } from "./layers/reach";
import { dotsOf, NO_DOTS, residentLayer } from "./layers/residents";
import { ringLayer, signLayer, signRows } from "./layers/signs";
import { Overlay, type OverlayEvents } from "./overlay";
import { paintBadges } from "./paint-badges";
import { paintTiles } from "./paint-tiles";
import { planningLayers } from "./planning-layers";
import type { Scene } from "./scene";

/** Draws what lies over the ground. Rows are made anew only when what they are made from changes. */
export class OverPicture {
  readonly #overlay: Overlay;
  readonly #pictures = kept((geodata: Geodata, look: Look) => ({
    tiles: paintTiles(geodata.city.strategies, look),
    badges: paintBadges(signRows(geodata.city, geodata.sites), look),
  }));
  readonly #rows = kept((geodata: Geodata, sites: readonly Site[]) => signRows(geodata.city, sites));
  readonly #marked = kept((rows: ReturnType<typeof signRows>, ids: ReadonlySet<string>) =>
    rows.filter(({ id }) => ids.has(id)),
  );
  readonly #reaches = kept((geodata: Geodata, counted: ReadonlySet<string>) =>
    reachesOf(geodata.sites, counted, geodata.city.strategies),
  );
  readonly #dots = kept((points: ResidentPoints | null) => (points === null ? NO_DOTS : dotsOf(points)));

  readonly #preview = kept((rows: Scene["preview"]) => (rows === null ? null : previewOf(rows)));

  constructor(map: MapLibreMap, events: OverlayEvents) {
    this.#overlay = new Overlay(map, events);
  }

  get busy(): boolean {
    return this.#overlay.busy;
  }

  draw(scene: Scene, far: boolean): void {
    this.#overlay.blend(scene.look.scheme === "dark" || isOnColour(scene) ? "normal" : "darken");
    this.#overlay.draw(this.#drawn(scene, far), this.#pictures(scene.geodata, scene.look));
  }

  /** The patch at a point of the screen. */
  patchAt(point: Point): string | null {
    return this.#overlay.pick(point, "patches");
  }

  remove(): void {
    this.#overlay.remove();
  }

  /** Draws so many device pixels for each CSS pixel; null: as many as the screen has. */
  sharpen(times: number | null): void {
    this.#overlay.sharpen(times);
  }

  /** Coarsely while the map moves, or as it should be. */
  coarsen(is: boolean): void {
    this.#overlay.coarsen(is);
  }

  /** With the map's frames at once, changed or not, or only where something changed. */
  drawEachFrame(is: boolean): void {
    this.#overlay.drawEachFrame(is);
  }

  /** Lays what was drawn in this very task over a picture of the ground. */
  paintOver(context: CanvasRenderingContext2D): void {
    this.#overlay.paintOver(context);
  }

  #drawn(scene: Scene, far: boolean): Drawn[] {
    const { geodata, look, sites, counted, patches, highlight, points, reach, planning, preview } = scene;
    const rows = this.#rows(geodata, sites);
    return [
      patchLayer(patches, look),
      ...reachLayers(this.#reaches(geodata, counted), look, reach),
      residentLayer(this.#dots(points), look),
      signLayer(rows, look, far),
      ringLayer(this.#marked(rows, highlight.sites), look, far),
      ...(planning === null ? [] : planningLayers(planning, look, highlight.sites)),
      ...previewLayers(this.#preview(preview), look),
    ];
  }
}

/** Ink is not seen on dark ground: over a choropleth the edge of a pilot's reach needs its light casing. */
const isOnColour = ({ planning, coloured }: Scene): boolean => planning !== null && coloured;
