import type { LayerSpecification, VectorSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { basemapBytes, hasBasemap } from "../state";
import { BASEMAP, basemapLayers } from "./layers/basemap";
import { firstAbove } from "./order";
import type { Scene } from "./scene";

/** Lays a basemap under everything of ours where one was built in, after all else is drawn. Without one it does nothing. */
export class BasemapKeeper {
  readonly #map: MapLibreMap;
  #source: VectorSourceSpecification | null = null;
  #wanted = false;
  #drawn: Pick<Scene, "look" | "coloured"> | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** From the first call on. @param laid is told when the basemap can be drawn */
  want(laid: () => void): void {
    if (this.#wanted || !hasBasemap()) return;
    this.#wanted = true;
    this.#open(laid).catch((fault: unknown) => console.error("The basemap cannot be drawn.", fault));
  }

  /** The style was built again. */
  forget(): void {
    this.#drawn = null;
  }

  /** @returns whether anything was drawn */
  draw({ look, coloured }: Pick<Scene, "look" | "coloured">): boolean {
    if (this.#source === null || (this.#drawn?.look === look && this.#drawn.coloured === coloured))
      return false;
    this.#drawn = { look, coloured };
    if (this.#map.getSource(BASEMAP) === undefined) this.#map.addSource(BASEMAP, this.#source);
    for (const layer of basemapLayers(look, coloured)) this.#put(layer);
    return true;
  }

  /** Layers are few and change with the look alone: a new one takes the place of the old one. */
  #put(layer: LayerSpecification): void {
    if (this.#map.getLayer(layer.id) !== undefined) this.#map.removeLayer(layer.id);
    this.#map.addLayer(layer, firstAbove(layer.id, this.#map.getLayersOrder()));
  }

  async #open(laid: () => void): Promise<void> {
    const [bytes, { openArchive }] = await Promise.all([basemapBytes(), import("./basemap-archive")]);
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
    this.#source = await openArchive(bytes.value);
    laid();
  }
}
