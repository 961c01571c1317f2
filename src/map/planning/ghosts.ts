import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Position } from "../../domain/city";
import { type Ghost, standsAt } from "../../domain/scenario-pilots";
import { inLanguage } from "../../domain/text";
import { textIn } from "../../i18n";
import { type Pixels, spread } from "../layers/spread";
import { type Marks, markSide } from "../marks";
import type { Scene } from "../scene";
import styles from "./ghosts.module.css";

interface Shade {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  readonly position: Position;
}

/**
 * Where pilots stood that were moved or removed: hollow, and one press puts the pilot back. They lie under the marks and make
 * way for them.
 */
export class Ghosts {
  readonly #map: MapLibreMap;
  readonly #marks: Marks;
  readonly #putBack: (site: string) => void;
  readonly #shades = new Map<string, Shade>();
  #isHeld = false;

  constructor(map: MapLibreMap, marks: Marks, putBack: (site: string) => void) {
    this.#map = map;
    this.#marks = marks;
    this.#putBack = putBack;
    map.on("zoom", this.#spread);
    map.on("resize", this.#spread);
  }

  draw(scene: Scene): void {
    const ghosts = scene.planning?.ghosts ?? [];
    const wanted = new Set(ghosts.map(({ site }) => site.id));
    for (const [id, { marker }] of this.#shades) {
      if (wanted.has(id)) continue;
      marker.remove();
      this.#shades.delete(id);
    }
    this.#isHeld = (scene.planning?.moving ?? null) !== null;
    for (const ghost of ghosts) this.#put(ghost, scene);
    this.#spread();
  }

  remove(): void {
    this.#map.off("zoom", this.#spread);
    this.#map.off("resize", this.#spread);
    for (const { marker } of this.#shades.values()) marker.remove();
  }

  readonly #spread = (): void => {
    const shades = [...this.#shades.values()];
    const ways = this.#isHeld ? [] : this.#ways(shades);
    for (const [index, { marker, button }] of shades.entries()) {
      const { x, y } = ways[index] ?? { x: 0, y: 0 };
      marker.setOffset([x, y]);
      button.style.setProperty("--way", `${Math.hypot(x, y)}px`);
      button.style.setProperty("--turn", `${Math.atan2(-y, -x)}rad`);
    }
  };

  /** How far each makes way. While a pilot is moved none does: its own ghost would flee from the hand. */
  #ways(shades: readonly Shade[]): Pixels[] {
    if (shades.length === 0) return [];
    const marks = [...this.#marks.shown().values()];
    const own = shades.map(({ position }) => this.#map.project([...position]));
    return spread([...marks, ...own], markSide(), marks.length).slice(marks.length);
  }

  #put({ site, change }: Ghost, { language }: Scene): void {
    const position = standsAt(site);
    const { button, marker } = this.#shades.get(site.id) ?? this.#make(site.id, site.number);
    const name = inLanguage(site.name, language);
    const words = textIn(language)(`planner.onMap.putBack.${change}`, { number: site.number ?? "", name });
    button.dataset.change = change;
    button.setAttribute("aria-label", words);
    button.title = words;
    marker.setLngLat([...position]);
    if (!this.#shades.has(site.id)) marker.addTo(this.#map);
    this.#shades.set(site.id, { marker, button, position });
  }

  #make(id: string, number: number | null): Omit<Shade, "position"> {
    const button = document.createElement("button");
    button.type = "button";
    button.className = styles.ghost ?? "";
    button.dataset.ghost = id;
    const leader = document.createElement("span");
    leader.className = styles.leader ?? "";
    button.append(leader, String(number ?? ""));
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      this.#putBack(id);
    });
    return { button, marker: new Marker({ element: button, anchor: "center" }) };
  }
}
