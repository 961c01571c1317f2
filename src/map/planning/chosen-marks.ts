import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import { textIn } from "../../i18n";
import type { Scene } from "../scene";
import styles from "./chosen-marks.module.css";
import type { ChosenPlace } from "./planning";

/** The places that a search has chosen so far: not pilots yet, and nothing to be pressed. The list names them. */
export class ChosenMarks {
  readonly #map: MapLibreMap;
  #places: readonly ChosenPlace[] = [];
  #markers: readonly Marker[] = [];

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  draw({ planning, language }: Scene): void {
    const places = planning?.chosen ?? [];
    if (places === this.#places || (places.length === 0 && this.#places.length === 0)) return;
    this.remove();
    this.#places = places;
    this.#markers = places.map((place) => this.#make(place, language));
  }

  remove(): void {
    for (const marker of this.#markers) marker.remove();
    this.#markers = [];
    this.#places = [];
  }

  #make({ at, number }: ChosenPlace, language: string): Marker {
    const element = document.createElement("span");
    element.className = styles.chosen ?? "";
    element.textContent = `+${number}`;
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", textIn(language)("planner.onMap.chosen", { number }));
    return new Marker({ element, anchor: "center" }).setLngLat([...at]).addTo(this.#map);
  }
}
