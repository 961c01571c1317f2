import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Position } from "../domain/city";
import type { Site } from "../domain/site";
import { inLanguage } from "../domain/text";
import { textIn } from "../i18n";
import { chooseSite, hover } from "../state";
import { positionOf } from "./layers/signs";
import { spread } from "./layers/spread";
import styles from "./marks.module.css";
import type { Scene } from "./scene";

/** The side of a mark's target as its style sheet has it: with the text, but not so large that marks crowd one another out. */
const SIDE = { rem: 1.75, most: 40 };

function sideNow(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(SIDE.rem * rem, SIDE.most);
}

interface Mark {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly position: Position;
}

/**
 * The numbered sites: real buttons above both canvases, so that the keyboard and a screen reader reach them. A tap on one
 * goes on to the map, which also sees what lies beside and under it.
 */
export class Marks {
  readonly #map: MapLibreMap;
  readonly #marks = new Map<string, Mark>();

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on("zoom", this.#spread);
    map.on("resize", this.#spread);
  }

  draw(scene: Scene): void {
    const numbered = scene.sites.filter(({ number }) => number !== null);
    const wanted = new Set(numbered.map(({ id }) => id));
    for (const [id, { marker }] of this.#marks) if (!wanted.has(id)) this.#takeAway(id, marker);
    for (const site of numbered) this.#put(site, scene);
    this.#spread();
  }

  remove(): void {
    this.#map.off("zoom", this.#spread);
    this.#map.off("resize", this.#spread);
    for (const [id, { marker }] of this.#marks) this.#takeAway(id, marker);
  }

  /** Marks that would hide one another step aside; a line leads back to where each belongs. */
  readonly #spread = (): void => {
    const marks = [...this.#marks.values()];
    const ways = spread(
      marks.map(({ position }) => this.#map.project([...position])),
      sideNow(),
    );
    for (const [index, { marker, button }] of marks.entries()) {
      const { x, y } = ways[index] ?? { x: 0, y: 0 };
      marker.setOffset([x, y]);
      button.style.setProperty("--way", `${Math.hypot(x, y)}px`);
      button.style.setProperty("--turn", `${Math.atan2(-y, -x)}rad`);
    }
  };

  #takeAway(id: string, marker: Marker): void {
    marker.remove();
    this.#marks.delete(id);
  }

  #put(site: Site, scene: Scene): void {
    const position = positionOf(site);
    if (position === null) return;
    const mark = { ...(this.#marks.get(site.id) ?? this.#make(site)), position };
    const { button, name, marker } = mark;
    const slot = scene.geodata.city.strategies.find(({ id }) => id === site.strategy)?.slot;
    button.style.setProperty("--own", slot === undefined ? "var(--ink)" : `var(--slot-${slot})`);
    button.dataset.marked = String(scene.highlight.sites.has(site.id));
    const seen = [inLanguage(site.name, scene.language), ...proposalOf(site, scene)].join(" · ");
    name.textContent = seen;
    button.setAttribute("aria-label", wordsOf(site, scene, seen));
    marker.setLngLat([...position]);
    if (!this.#marks.has(site.id)) marker.addTo(this.#map);
    this.#marks.set(site.id, mark);
  }

  #make({ id, number, proposal }: Site): Omit<Mark, "position"> {
    const button = document.createElement("button");
    button.type = "button";
    button.className = styles.mark ?? "";
    button.dataset.proposal = String(proposal);
    const disc = element("span", styles.disc, String(number));
    const name = element("span", styles.name, "");
    button.append(element("span", styles.leader, ""), disc, " ", name);
    button.addEventListener("focus", () => hover(id));
    button.addEventListener("blur", () => hover(null));
    // A click without a pointer is a key: it means this mark and nothing beside it.
    button.addEventListener("click", (event) => {
      if (event.detail !== 0) return;
      event.stopPropagation();
      chooseSite(id);
    });
    return { button, name, marker: new Marker({ element: button, anchor: "center" }) };
  }
}

/** What a screen reader says: all that is seen, then what kind of thing it is. */
function wordsOf(site: Site, { geodata, language }: Scene, seen: string): string {
  const layer = geodata.city.layers.find(({ id }) => id === site.layer);
  const kind = layer === undefined ? [] : [inLanguage(layer.singular, language)];
  return [`${site.number} ${seen}`, ...kind].join(", ");
}

/** A working proposal says so wherever it stands. */
function proposalOf({ proposal }: Site, { language }: Pick<Scene, "language">): string[] {
  return proposal ? [textIn(language)("common.proposal")] : [];
}

function element(tag: "span", className: string | undefined, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className ?? "";
  made.textContent = text;
  made.setAttribute("aria-hidden", "true");
  return made;
}
